import type * as z from 'zod';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { memberNames, organisationProfile } from '#modules/accounts';
import { sendMail } from '#modules/mail';
import { type forwardConversationContract, inboxErrors, type Message } from '../../contract/index.ts';
import { transcriptOf } from '../export/words.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';
import { findByClientId } from '../repo/message.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { appendMessage } from './append-message.ts';
import { pageOfMessages } from './page-of-messages.ts';
import { presentMessages } from './present-messages.ts';
import { readTranscript } from './read-transcript.ts';
import { showConversation } from './show-conversation.ts';

type Forward = z.output<NonNullable<typeof forwardConversationContract.body>>;

/** Messages that a forwarded mail quotes. */
const mostQuoted = 200;

/** Mails what was said to people outside the desk, and keeps in the thread who forwarded it to whom. */
export async function forwardConversation(scope: Scope, named: string, forward: Forward): Promise<Message> {
  const { userId } = actingMember(scope);
  const id = (await headOf(scope, named)) ?? named;
  const conversation = await lockConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const to = [...new Set(forward.to)];
  const note = await noteAbout(scope, to, forward.comment);
  const known = await findByClientId(scope, [id], 'member', forward.clientId);
  if (known) {
    if (known.text !== note || known.visibility !== 'note') fail(inboxErrors.clientIdReused);
    const [message] = await presentMessages(scope, [known]);
    if (message) return message;
  }
  await mail(scope, id, to, forward);
  const { message } = await appendMessage(scope, conversation, {
    author: 'member',
    memberId: userId,
    visibility: 'note',
    text: note,
    clientId: forward.clientId,
  });
  announceConversation(scope, id);
  return message;
}

async function noteAbout(scope: Scope, to: readonly string[], comment: string): Promise<string> {
  const { language } = await organisationProfile(scope);
  const line = scope.services.i18n.t(language, 'inbox.forward.note', { to: to.join(', ') });
  return comment === '' ? line : `${line}\n${comment}`;
}

async function mail(
  scope: Scope,
  id: string,
  to: readonly string[],
  { clientId, comment }: Forward,
): Promise<void> {
  const view = await showConversation(scope, id);
  const transcript = await readTranscript(scope, view?.contact.name ?? '');
  const { userId } = actingMember(scope);
  const sender = (await memberNames(scope, [userId])).get(userId) ?? '';
  const { items } = await pageOfMessages(scope, id, { limit: mostQuoted }, true);
  const quoted = items.toReversed().map((message) => transcriptOf(message, transcript));
  const { words, contactName } = transcript;
  const head = words('inbox.forward.head', { sender, name: contactName });
  const text = [comment, head, ...quoted].filter((part) => part !== '').join('\n\n');
  for (const address of to) {
    await sendMail(scope, {
      to: { address },
      subject: words('inbox.forward.subject', { name: contactName }),
      text,
      purpose: 'inbox.forward',
      ref: `${id}:${clientId}:${address}`,
    });
  }
}
