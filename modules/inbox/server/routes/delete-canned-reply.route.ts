import { defineRoute } from '#kernel/http';
import { deleteCannedReplyContract } from '../../contract/index.ts';
import { deleteCannedReply } from '../use-cases/delete-canned-reply.ts';

export const deleteCannedReplyRoute = defineRoute(deleteCannedReplyContract, ({ scope, params }) =>
  deleteCannedReply(scope, params.id),
);
