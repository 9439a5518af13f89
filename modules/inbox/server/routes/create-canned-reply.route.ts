import { defineRoute } from '#kernel/http';
import { createCannedReplyContract } from '../../contract/index.ts';
import { createCannedReply } from '../use-cases/create-canned-reply.ts';

export const createCannedReplyRoute = defineRoute(createCannedReplyContract, ({ scope, body }) =>
  createCannedReply(scope, body),
);
