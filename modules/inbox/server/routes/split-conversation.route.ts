import { defineRoute } from '#kernel/http';
import { splitConversationContract } from '../../contract/index.ts';
import { splitConversation } from '../use-cases/split-conversation.ts';

export const splitConversationRoute = defineRoute(splitConversationContract, ({ scope, params, body }) =>
  splitConversation(scope, params.id, body),
);
