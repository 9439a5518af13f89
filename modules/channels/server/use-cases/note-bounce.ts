import type { ReadMail } from '#kernel/mail-reading';
import type { Scope } from '#kernel/scope';
import { setDelivery } from '#modules/inbox';
import { findNamed } from '../repo/mail-link.repo.ts';

/**
 * Notes on a message that its mail came back.
 * @returns the message; undefined for what reports on no mail of this mailbox, or on another recipient's
 */
export async function noteBounce(
  scope: Scope,
  channelId: string,
  { bounce }: ReadMail,
): Promise<string | undefined> {
  if (!bounce || bounce.originalMessageId === null) return undefined;
  const named = await findNamed(scope, channelId, [bounce.originalMessageId]);
  const message = named.find(({ direction }) => direction === 'out');
  if (!message) return undefined;
  const failed = bounce.recipients.filter(({ action }) => action === 'failed');
  const about = failed.find(({ recipient }) => recipient.toLowerCase() === message.answer_to.toLowerCase());
  // Some servers name an address that ours was forwarded to; a report of a delay alone changes nothing.
  const told = about ?? failed[0];
  if (told) {
    const reason = [told.status, told.diagnostic].filter(Boolean).join(' ') || null;
    await setDelivery(scope, message.message_id, { state: 'bounced', reason });
  }
  return message.message_id;
}
