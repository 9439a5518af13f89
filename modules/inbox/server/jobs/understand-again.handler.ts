import { defineHandler } from '#kernel/module';
import { understandAgainJob } from '../../contract/index.ts';
import { understandAgain } from '../use-cases/understand-again.ts';

export const understandAgainHandler = defineHandler(
  understandAgainJob,
  ({ services, orgId }, { messageId }) => understandAgain(services, orgId, messageId),
);
