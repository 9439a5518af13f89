import { defineRoute } from '#kernel/http';
import { forwardConversationContract } from '../../contract/index.ts';
import { forwardConversation } from '../use-cases/forward-conversation.ts';

export const forwardConversationRoute = defineRoute(forwardConversationContract, ({ scope, params, body }) =>
  forwardConversation(scope, params.id, body),
);
