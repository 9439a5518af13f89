import { defineListener } from '#kernel/module';
import { setDelivery } from '#modules/inbox';
import { mailFailed, mailSent } from '#modules/mail/contract';
import { answerPurpose } from '../mailbox/answer-purpose.ts';

export const followSentAnswers = defineListener({
  name: 'channels.follow_sent_answers',
  event: mailSent,
  async handle(scope, { purpose, ref, caught }) {
    if (purpose !== answerPurpose || ref === null) return;
    await setDelivery(scope, ref, { state: caught ? 'caught' : 'sent', reason: null });
  },
});

export const followFailedAnswers = defineListener({
  name: 'channels.follow_failed_answers',
  event: mailFailed,
  async handle(scope, { purpose, ref, reason }) {
    if (purpose !== answerPurpose || ref === null) return;
    await setDelivery(scope, ref, { state: 'failed', reason });
  },
});
