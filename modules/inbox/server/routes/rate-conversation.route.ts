import { defineRoute } from '#kernel/http';
import { rateConversationContract } from '../../contract/index.ts';
import { rateConversation } from '../use-cases/rate-conversation.ts';

export const rateConversationRoute = defineRoute(rateConversationContract, ({ scope, params, body }) =>
  rateConversation(scope, params, body),
);
