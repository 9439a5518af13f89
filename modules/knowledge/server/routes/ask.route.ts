import { defineNetworkRoute } from '#kernel/http';
import { askContract } from '../../contract/index.ts';
import { ask } from '../use-cases/ask.ts';

export const askRoute = defineNetworkRoute(askContract, ({ services, principal, body }) =>
  ask(services, principal, body),
);
