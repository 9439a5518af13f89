import { organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { registerChannelPort } from '#modules/inbox';
import { doorCheck } from './checks/door-check.ts';
import { openMailDoor } from './doors/mail.door.ts';
import { readMailHandler } from './jobs/read-mail.handler.ts';
import { followFailedAnswers, followSentAnswers } from './listeners/follow-answers.ts';
import { mailboxChannel } from './mailbox/mailbox.channel.ts';
import { channelsTables } from './tables.ts';
import { answerByMail } from './use-cases/answer-by-mail.ts';
import { eraseContact } from './use-cases/erase-contact.ts';
import { exportContact } from './use-cases/export-contact.ts';
import { forgetRawMail } from './use-cases/forget-raw-mail.ts';
import { letterThread } from './use-cases/letter-thread.ts';
import { sweepWaitingMail } from './use-cases/sweep-waiting-mail.ts';

const sweepEveryMs = 4_000;
const dayMs = 24 * 60 * 60 * 1000;

export const channelsModule = defineModule({
  name: 'channels',
  dependsOn: ['accounts', 'contacts', 'mail', 'inbox'],
  tables: channelsTables,
  duties: { ...organisationDuties(channelsTables), exportContact, eraseContact },
  checks: [doorCheck],
  jobs: [readMailHandler],
  listeners: [followSentAnswers, followFailedAnswers],
  schedules: [
    { name: 'channels.sweep_waiting_mail', everyMs: sweepEveryMs, run: sweepWaitingMail },
    { name: 'channels.forget_raw_mail', everyMs: dayMs, run: forgetRawMail },
  ],
  register: (services) => registerChannelPort(services, mailboxChannel(answerByMail, letterThread)),
  openDoor: openMailDoor,
});
