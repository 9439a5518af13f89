import { defineNetworkRoute } from '#kernel/http';
import { writeSummaryContract } from '../../contract/index.ts';
import { summaryTool } from '../abilities/summary.tool.ts';
import { startInConversation } from '../use-cases/start-in-conversation.ts';

export const writeSummaryRoute = defineNetworkRoute(
  writeSummaryContract,
  ({ services, principal, params: { id: conversationId }, once }) =>
    startInConversation(
      services,
      principal,
      { tool: summaryTool, conversationId, input: { conversationId } },
      once,
    ),
);
