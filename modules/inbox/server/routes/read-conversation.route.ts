import { defineRoute } from '#kernel/http';
import { readConversationContract } from '../../contract/index.ts';
import { readConversation } from '../use-cases/read-conversation.ts';

export const readConversationRoute = defineRoute(readConversationContract, ({ scope, params }) =>
  readConversation(scope, params.id),
);
