import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { mailDomainOf } from '#modules/mail';
import { channelPort } from '../channels/index.ts';
import type { LetterThread } from '../channels/port.ts';
import { findFirstChannel } from '../repo/channel.repo.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { findFollowUp } from '../repo/follow-up.repo.ts';
import { threadOf } from '../state/thread-of.ts';

interface FollowUpThread extends LetterThread {
  /** An answer to the mail comes back into the conversation. */
  readonly takesAnswers: boolean;
}

/** Where mails to a visitor of a website go who has proved an address and wants them; null where there is none. */
export async function followUpThread(
  scope: Scope,
  conversation: ConversationRow,
): Promise<FollowUpThread | null> {
  const { services } = scope;
  if (conversation.channel_kind !== 'website') return null;
  const followUp = await findFollowUp(scope, threadOf(conversation));
  if (!followUp || followUp.confirmed_at === null || followUp.stopped_at !== null) return null;
  const { name } = await organisationProfile(scope);
  const mailbox = await findFirstChannel(scope, 'mailbox');
  const answers = mailbox && channelPort(services, 'mailbox').addressOf(services, mailbox.key);
  return {
    from: { address: answers ?? `no-reply@${mailDomainOf(services)}`, name },
    to: { address: followUp.address },
    references: followUp.reference_ids,
    takesAnswers: Boolean(answers),
  };
}
