import { defineHandler } from '#kernel/module';
import { answerMessageJob } from '../../contract/index.ts';
import { answerConversation } from '../use-cases/answer-conversation.ts';

export const answerMessageHandler = defineHandler(
  answerMessageJob,
  ({ services, orgId }, { conversationId }) => answerConversation(services, orgId, conversationId),
);
