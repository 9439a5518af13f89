import { defineRoute } from '#kernel/http';
import { updateConversationContract } from '../../contract/index.ts';
import { updateConversation } from '../use-cases/update-conversation.ts';

export const updateConversationRoute = defineRoute(updateConversationContract, ({ scope, params, body }) =>
  updateConversation(scope, params.id, body),
);
