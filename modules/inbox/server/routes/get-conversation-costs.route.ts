import { defineRoute } from '#kernel/http';
import { getConversationCostsContract } from '../../contract/index.ts';
import { getConversationCosts } from '../use-cases/get-conversation-costs.ts';

export const getConversationCostsRoute = defineRoute(getConversationCostsContract, ({ scope, params }) =>
  getConversationCosts(scope, params.id),
);
