import { defineRoute } from '#kernel/http';
import { updateCannedReplyContract } from '../../contract/index.ts';
import { updateCannedReply } from '../use-cases/update-canned-reply.ts';

export const updateCannedReplyRoute = defineRoute(updateCannedReplyContract, ({ scope, params, body }) =>
  updateCannedReply(scope, params.id, body),
);
