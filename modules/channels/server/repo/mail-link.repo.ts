import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { messageRows } from '#modules/inbox';
import type { ChannelsTables, MailLinkRow } from './tables.ts';

const links = (scope: Scope) => scope.tables<ChannelsTables>();

/** A message is one mail: what is noted about it already stays. */
export async function insertLink(scope: Scope, link: MailLinkRow): Promise<void> {
  await links(scope)
    .insertInto('mail_links')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const linkedMessages = (scope: Scope) =>
  links(scope)
    .selectFrom('mail_links')
    .innerJoin(messageRows(scope).as('message'), 'message.id', 'mail_links.message_id');

export interface NamedMail {
  readonly header_id: string | null;
  readonly direction: 'in' | 'out';
  readonly message_id: string;
  readonly conversation_id: string;
  readonly answer_to: string;
}

/** The mails of one mailbox, and those that followed visitors of a website, that these identifiers name; the youngest first. */
export async function findNamed(
  scope: Scope,
  channelId: string,
  headerIds: readonly string[],
): Promise<NamedMail[]> {
  if (headerIds.length === 0) return [];
  return linkedMessages(scope)
    .select(['header_id', 'direction', 'message_id', 'message.conversation_id', 'answer_to'])
    .where('header_id', 'in', [...headerIds])
    .where((build) =>
      build.or([build('message.channel_id', '=', channelId), build('message.channel_kind', '=', 'website')]),
    )
    .orderBy('mail_links.created_at', 'desc')
    .execute();
}

/** Whether somebody wrote, or was written to, in a conversation. */
export async function takesPart(
  scope: Scope,
  conversationId: string,
  correspondent: string,
): Promise<boolean> {
  const found = await linkedMessages(scope)
    .select('message_id')
    .where('message.conversation_id', '=', conversationId)
    .where('correspondent', '=', correspondent)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** The youngest conversation of a mailbox with a correspondent about a subject, since then. */
export async function findBySubject(
  scope: Scope,
  channelId: string,
  asked: { readonly correspondent: string; readonly subjectKey: string; readonly since: Date },
): Promise<string | undefined> {
  const found = await linkedMessages(scope)
    .select('message.conversation_id')
    .where('correspondent', '=', asked.correspondent)
    .where('subject_key', '=', asked.subjectKey)
    .where('mail_links.created_at', '>=', asked.since)
    .where('message.channel_id', '=', channelId)
    .orderBy('mail_links.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.conversation_id;
}

/** The message that the same mail became before. */
export async function findSame(
  scope: Scope,
  channelId: string,
  { correspondent, fingerprint }: { readonly correspondent: string; readonly fingerprint: string },
): Promise<string | undefined> {
  const found = await linkedMessages(scope)
    .select('message_id')
    .where('correspondent', '=', correspondent)
    .where('fingerprint', '=', fingerprint)
    .where('message.channel_id', '=', channelId)
    .limit(1)
    .executeTakeFirst();
  return found?.message_id;
}

/**
 * The mail that an answer in a conversation answers: the one that it is meant for, else the latest of a person, else the
 * latest.
 */
export async function findAnswered(
  scope: Scope,
  conversationId: string,
  messageId: string | null,
): Promise<MailLinkRow | undefined> {
  return linkedMessages(scope)
    .selectAll('mail_links')
    .where('message.conversation_id', '=', conversationId)
    .where('direction', '=', 'in')
    .where('answer_to', '<>', '')
    .orderBy(sql`(mail_links.message_id = ${messageId}::uuid) desc nulls last`)
    .orderBy('automatic')
    .orderBy('message.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** How many automatic mails went to somebody since then, in whatever conversation. */
export async function countAutomatic(scope: Scope, correspondent: string, since: Date): Promise<number> {
  const counted = await links(scope)
    .selectFrom('mail_links')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('correspondent', '=', correspondent)
    .where('direction', '=', 'out')
    .where('automatic', '=', true)
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow();
  return counted.count;
}
