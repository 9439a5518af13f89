import { defineRoute } from '#kernel/http';
import { listCannedRepliesContract } from '../../contract/index.ts';
import { listCannedReplies } from '../use-cases/list-canned-replies.ts';

export const listCannedRepliesRoute = defineRoute(listCannedRepliesContract, ({ scope }) =>
  listCannedReplies(scope),
);
