import { defineOpenRoute } from '#kernel/http';
import { getQueueContract } from '../../contract/index.ts';
import { getQueue } from '../use-cases/get-queue.ts';

export const getQueueRoute = defineOpenRoute(getQueueContract, ({ services }) => getQueue(services));
