import { defineNetworkRoute } from '#kernel/http';
import { classifyProspectContract } from '../../contract/index.ts';
import { classifyTool } from '../abilities/classify.tool.ts';
import { startInConversation } from '../use-cases/start-in-conversation.ts';

export const classifyProspectRoute = defineNetworkRoute(
  classifyProspectContract,
  ({ services, principal, params: { id: conversationId }, once }) =>
    startInConversation(
      services,
      principal,
      { tool: classifyTool, conversationId, input: { conversationId } },
      once,
    ),
);
