import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { registerAccountMailer } from '#modules/accounts';
import { mailErrors, mailEvents, mailPermissions } from '../contract/index.ts';
import { leavingCheck } from './checks/leaving-check.ts';
import { recordsCheck } from './checks/records-check.ts';
import { deliverMailHandler } from './jobs/deliver-mail.handler.ts';
import { getAccountMailRoute } from './routes/get-account-mail.route.ts';
import { getCaughtMailRoute } from './routes/get-caught-mail.route.ts';
import { getMailSendingRoute } from './routes/get-mail-sending.route.ts';
import { liftSuppressionRoute } from './routes/lift-suppression.route.ts';
import { listAccountMailRoute } from './routes/list-account-mail.route.ts';
import { listCaughtMailRoute } from './routes/list-caught-mail.route.ts';
import { listSuppressionsRoute } from './routes/list-suppressions.route.ts';
import {
  dkimDomainSetting,
  dkimKeyFileSetting,
  dkimSelectorSetting,
  mailDomainSetting,
  smtpUrlSetting,
} from './settings.ts';
import { signingKey } from './signing/signing-key.ts';
import { mailTables } from './tables.ts';
import { forgetOldMail } from './use-cases/forget-old-mail.ts';
import { sendAccountLetter } from './use-cases/send-account-letter.ts';
import { sweepWaitingMail } from './use-cases/sweep-waiting-mail.ts';

const sweepEveryMs = 10_000;
const dayMs = 24 * 60 * 60 * 1000;

export const mailModule = defineModule({
  name: 'mail',
  dependsOn: ['accounts'],
  permissions: Object.values(mailPermissions),
  settings: [smtpUrlSetting, mailDomainSetting, dkimDomainSetting, dkimSelectorSetting, dkimKeyFileSetting],
  errors: Object.values(mailErrors),
  events: mailEvents,
  tables: mailTables,
  // Whose conversation a mail belongs to, inbox knows: it takes away what went to a contact.
  duties: { ...organisationDuties(mailTables), ...holdsNoContacts },
  checks: [leavingCheck, recordsCheck],
  routes: [
    listCaughtMailRoute,
    getCaughtMailRoute,
    listSuppressionsRoute,
    liftSuppressionRoute,
    listAccountMailRoute,
    getAccountMailRoute,
    getMailSendingRoute,
  ],
  jobs: [deliverMailHandler],
  schedules: [
    { name: 'mail.sweep_waiting_mail', everyMs: sweepEveryMs, run: sweepWaitingMail },
    { name: 'mail.forget_old_mail', everyMs: dayMs, run: forgetOldMail },
  ],
  register(services) {
    // A key that cannot be used is found at the start, and not by the first mail.
    signingKey(services.config);
    registerAccountMailer(services, { send: sendAccountLetter });
  },
});
