import { defineRoute } from '#kernel/http';
import { listCasesContract } from '../../contract/index.ts';
import { listCases } from '../use-cases/list-cases.ts';

export const listCasesRoute = defineRoute(listCasesContract, ({ scope, query }) => listCases(scope, query));
