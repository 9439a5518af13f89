import { defineNetworkRoute } from '#kernel/http';
import { translateInConversationContract } from '../../contract/index.ts';
import { translateInConversation } from '../use-cases/translate-in-conversation.ts';

export const translateInConversationRoute = defineNetworkRoute(
  translateInConversationContract,
  ({ services, principal, params, body, once }) =>
    translateInConversation(services, principal, { ...body, conversationId: params.id }, once),
);
