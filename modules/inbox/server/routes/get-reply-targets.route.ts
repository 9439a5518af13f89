import { defineRoute } from '#kernel/http';
import { getReplyTargetsContract } from '../../contract/index.ts';
import { getReplyTargets } from '../use-cases/get-reply-targets.ts';

export const getReplyTargetsRoute = defineRoute(getReplyTargetsContract, ({ scope }) =>
  getReplyTargets(scope),
);
