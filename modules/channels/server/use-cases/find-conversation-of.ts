import { threadKeys } from '#kernel/mail-reading';
import type { Scope } from '#kernel/scope';
import { mailDomainOf } from '#modules/mail';
import { findBySubject, findNamed, takesPart } from '../repo/mail-link.repo.ts';
import type { PreparedMail } from './prepare-mail.ts';

/** Older mails with the same subject are another matter. */
const sameSubjectMs = 14 * 24 * 60 * 60 * 1000;

/**
 * The conversation that a mail continues. A mail of ours that it names is proof enough, for nobody guesses its
 * identifier; any other mail only where its sender takes part; and an answer that lost its identifiers is found by its
 * sender and its subject. Where the sender is perhaps forged, nothing that anybody can write leads anywhere.
 */
export async function findConversationOf(
  scope: Scope,
  channelId: string,
  { mail, origin }: Pick<PreparedMail, 'mail' | 'origin'>,
): Promise<string | undefined> {
  const keys = threadKeys(mail, mailDomainOf(scope.services));
  const correspondent = mail.from?.address.toLowerCase() ?? '';
  const named = await findNamed(scope, channelId, keys.messageIds);
  const nearest = keys.messageIds.flatMap((id) => named.filter(({ header_id }) => header_id === id));
  for (const { direction, conversation_id } of nearest) {
    if (direction === 'out') return conversation_id;
    if (!origin.forged && (await takesPart(scope, conversation_id, correspondent))) return conversation_id;
  }
  if (!keys.subject || origin.forged) return undefined;
  return findBySubject(scope, channelId, {
    correspondent,
    subjectKey: keys.subject.key,
    since: new Date(scope.now().getTime() - sameSubjectMs),
  });
}
