import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { type ChannelPort, keyOfChannel, type LetterThread } from '#modules/inbox';
import { mailboxAddress } from '../mailbox/address.ts';
import { findAnswered } from '../repo/mail-link.repo.ts';

/** Where a letter about a conversation by mail goes: to the person who wrote last, never to a program. */
export async function letterThread(
  scope: Scope,
  conversation: Parameters<ChannelPort['letterThread']>[1],
): Promise<LetterThread | null> {
  const answered = await findAnswered(scope, conversation.id, null);
  if (!answered || answered.automatic) return null;
  const { name } = await organisationProfile(scope);
  const key = await keyOfChannel(scope, conversation.channel_id);
  return {
    from: { address: mailboxAddress(scope.services, key), name },
    to: { address: answered.answer_to, name: answered.answer_to_name || undefined },
    inReplyTo: answered.header_id ?? undefined,
    references: answered.reference_ids,
  };
}
