import { defineNetworkRoute } from '#kernel/http';
import { changeToneContract } from '../../contract/index.ts';
import { retoneTool } from '../abilities/retone.tool.ts';
import { startInConversation } from '../use-cases/start-in-conversation.ts';

export const changeToneRoute = defineNetworkRoute(
  changeToneContract,
  ({ services, principal, params, body, once }) =>
    startInConversation(
      services,
      principal,
      { tool: retoneTool, conversationId: params.id, input: body },
      once,
    ),
);
