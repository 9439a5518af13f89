import { defineRoute } from '#kernel/http';
import { listEnginesContract } from '../../contract/index.ts';
import { listEngines } from '../use-cases/list-engines.ts';

export const listEnginesRoute = defineRoute(listEnginesContract, ({ scope }) => listEngines(scope));
