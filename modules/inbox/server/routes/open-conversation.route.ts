import { defineOpenRoute } from '#kernel/http';
import { openConversationContract } from '../../contract/index.ts';
import { openConversation } from '../use-cases/open-conversation.ts';

export const openConversationRoute = defineOpenRoute(openConversationContract, ({ services, params, body }) =>
  openConversation(services, params.key, body),
);
