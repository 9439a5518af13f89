import { defineNetworkRoute } from '#kernel/http';
import { dictateContract } from '../../contract/index.ts';
import { dictate } from '../use-cases/dictate.ts';

export const dictateRoute = defineNetworkRoute(
  dictateContract,
  ({ services, principal, params, body, once }) =>
    dictate(services, principal, { ...body, conversationId: params.id }, once),
);
