import { defineRoute } from '#kernel/http';
import { setReplyTargetsContract } from '../../contract/index.ts';
import { setReplyTargets } from '../use-cases/set-reply-targets.ts';

export const setReplyTargetsRoute = defineRoute(setReplyTargetsContract, ({ scope, body }) =>
  setReplyTargets(scope, body),
);
