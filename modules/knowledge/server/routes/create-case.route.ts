import { defineRoute } from '#kernel/http';
import { createCaseContract } from '../../contract/index.ts';
import { createCase } from '../use-cases/create-case.ts';

export const createCaseRoute = defineRoute(createCaseContract, ({ scope, body }) => createCase(scope, body));
