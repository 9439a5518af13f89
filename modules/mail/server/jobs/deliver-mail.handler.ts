import { defineHandler } from '#kernel/module';
import { deliverMailJob } from '../../contract/index.ts';
import { deliverOrganisationMail } from '../use-cases/deliver-organisation-mail.ts';

export const deliverMailHandler = defineHandler(deliverMailJob, async ({ services, orgId }, { mailId }) => {
  await deliverOrganisationMail(services, orgId, mailId);
});
