import { defineRoute } from '#kernel/http';
import { getConversationContract } from '../../contract/index.ts';
import { getConversation } from '../use-cases/get-conversation.ts';

export const getConversationRoute = defineRoute(getConversationContract, ({ scope, params }) =>
  getConversation(scope, params.id),
);
