import { defineRoute } from '#kernel/http';
import { getCountsContract } from '../../contract/index.ts';
import { countInbox } from '../use-cases/count-inbox.ts';

export const getCountsRoute = defineRoute(getCountsContract, ({ scope }) => countInbox(scope));
