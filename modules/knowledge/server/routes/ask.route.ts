import { defineRoute } from '#kernel/http';
import { askContract } from '../../contract/index.ts';
import { ask } from '../use-cases/ask.ts';

export const askRoute = defineRoute(askContract, ({ scope, body }) => ask(scope, body));
