import { defineRoute } from '#kernel/http';
import { getEnginesContract } from '../../contract/index.ts';
import { getEngines } from '../use-cases/get-engines.ts';

export const getEnginesRoute = defineRoute(getEnginesContract, ({ scope }) => getEngines(scope));
