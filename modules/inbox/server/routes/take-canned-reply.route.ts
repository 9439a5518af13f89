import { defineRoute } from '#kernel/http';
import { takeCannedReplyContract } from '../../contract/index.ts';
import { takeCannedReply } from '../use-cases/take-canned-reply.ts';

export const takeCannedReplyRoute = defineRoute(takeCannedReplyContract, ({ scope, params, body }) =>
  takeCannedReply(scope, params.id, body.conversationId),
);
