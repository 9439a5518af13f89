import { defineHandler } from '#kernel/module';
import { recountReplyTargetsJob } from '../../contract/index.ts';
import { recountReplyTargets } from '../use-cases/recount-reply-targets.ts';

export const recountReplyTargetsHandler = defineHandler(recountReplyTargetsJob, ({ services, orgId }) =>
  recountReplyTargets(services, orgId),
);
