import { defineListener } from '#kernel/module';
import { followUpPurpose, setDelivery } from '#modules/inbox';
import { mailFailed, mailSent } from '#modules/mail/contract';
import { answerPurpose } from '../mailbox/answer-purpose.ts';
import { linkFollowUp } from '../use-cases/link-follow-up.ts';

const purposes: readonly string[] = [answerPurpose, followUpPurpose];

export const followSentAnswers = defineListener({
  name: 'channels.follow_sent_answers',
  event: mailSent,
  async handle(scope, { purpose, ref, caught, messageId }) {
    if (!purposes.includes(purpose) || ref === null) return;
    if (purpose === followUpPurpose) await linkFollowUp(scope, ref, messageId);
    await setDelivery(scope, ref, {
      state: caught ? 'caught' : 'sent',
      reason: null,
      cause: null,
      suppressed: null,
    });
  },
});

export const followFailedAnswers = defineListener({
  name: 'channels.follow_failed_answers',
  event: mailFailed,
  async handle(scope, { purpose, ref, reason, cause, suppressed }) {
    if (!purposes.includes(purpose) || ref === null) return;
    await setDelivery(scope, ref, {
      state: 'failed',
      reason: suppressed ? null : reason,
      cause,
      suppressed,
    });
  },
});
