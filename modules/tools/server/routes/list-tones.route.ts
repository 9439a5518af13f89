import { defineRoute } from '#kernel/http';
import { listTonesContract } from '../../contract/index.ts';
import { listTones } from '../use-cases/tones/list-tones.ts';

export const listTonesRoute = defineRoute(listTonesContract, ({ scope }) => listTones(scope));
