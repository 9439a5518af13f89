import { defineNetworkRoute } from '#kernel/http';
import { writeReplyContract } from '../../contract/index.ts';
import { replyTool } from '../abilities/reply.tool.ts';
import { startInConversation } from '../use-cases/start-in-conversation.ts';

export const writeReplyRoute = defineNetworkRoute(
  writeReplyContract,
  ({ services, principal, params: { id: conversationId }, body, once }) =>
    startInConversation(
      services,
      principal,
      { tool: replyTool, conversationId, input: { ...body, conversationId } },
      once,
    ),
);
