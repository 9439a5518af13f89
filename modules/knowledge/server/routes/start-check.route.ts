import { defineRoute } from '#kernel/http';
import { startCheckContract } from '../../contract/index.ts';
import { startCheck } from '../use-cases/start-check.ts';

export const startCheckRoute = defineRoute(startCheckContract, ({ scope, body }) => startCheck(scope, body));
