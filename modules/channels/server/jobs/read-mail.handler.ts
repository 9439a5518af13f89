import { defineHandler } from '#kernel/module';
import { readMailJob } from '../../contract/index.ts';
import { readWaitingMail } from '../use-cases/read-waiting-mail.ts';

export const readMailHandler = defineHandler(readMailJob, ({ services, orgId }, { channelId }) =>
  readWaitingMail(services, orgId, channelId),
);
