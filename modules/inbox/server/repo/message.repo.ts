import { type Selectable, sql } from 'kysely';
import { decodeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Evidence, Understanding } from '#modules/ai/contract';
import type { Author } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export type MessageRow = Omit<Selectable<InboxTables['messages']>, 'org_id' | 'words'>;

const columns = [
  'id',
  'conversation_id',
  'seq',
  'author',
  'visibility',
  'member_id',
  'client_id',
  'text',
  'language',
  'understanding',
  'evidence',
  'in_reply_to',
  'mentions',
  'created_at',
] as const;

export interface NewMessage {
  readonly id: string;
  readonly conversation_id: string;
  readonly seq: number;
  readonly author: Author;
  readonly visibility?: 'public' | 'note';
  readonly member_id?: string | null;
  readonly client_id?: string | null;
  readonly text: string;
  readonly language?: string | null;
  readonly evidence?: readonly Evidence[];
  readonly in_reply_to?: string | null;
  readonly mentions?: readonly string[];
  readonly created_at: Date;
}

export async function insertMessage(scope: Scope, message: NewMessage): Promise<MessageRow> {
  return scope
    .tables<InboxTables>()
    .insertInto('messages')
    .values({
      member_id: null,
      client_id: null,
      language: null,
      in_reply_to: null,
      ...message,
      evidence: JSON.stringify(message.evidence ?? []),
      mentions: [...(message.mentions ?? [])],
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The message that was sent under this id in these conversations, or in another part of their visitors' threads. */
export async function findByClientId(
  scope: Scope,
  threads: readonly string[],
  author: Author,
  clientId: string,
): Promise<MessageRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select(columns)
    .where('conversation_id', 'in', withParts(threads))
    .where('author', '=', author)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
}

const withParts = (ids: readonly string[]) => sql<string>`(
  select coalesce(t.thread_id, t.id) from conversations t where t.id = any(${[...ids]}::uuid[])
  union all select p.id from conversations t join conversations p on p.thread_id = coalesce(t.thread_id, t.id)
  where t.id = any(${[...ids]}::uuid[])
)`;

export async function findMessage(scope: Scope, id: string): Promise<MessageRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How a conversation began. */
export async function firstWords(scope: Scope, conversationId: string): Promise<string> {
  const first = await scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select('text')
    .where('conversation_id', '=', conversationId)
    .where('visibility', '=', 'public')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return first?.text ?? '';
}

/** Whether a member has answered a message, or one that came after it. */
export async function isAnswered(
  scope: Scope,
  { conversation_id: conversationId, seq }: Pick<MessageRow, 'conversation_id' | 'seq'>,
): Promise<boolean> {
  const answer = await scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', seq)
    .where('author', '=', 'member')
    .where('visibility', '=', 'public')
    .limit(1)
    .executeTakeFirst();
  return answer !== undefined;
}

export async function setUnderstanding(
  scope: Scope,
  id: string,
  understanding: Understanding,
): Promise<MessageRow> {
  return scope
    .tables<InboxTables>()
    .updateTable('messages')
    .set({ understanding: JSON.stringify(understanding), language: understanding.language })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

export interface MessageSlice {
  /** A conversation, with those that are read in it. */
  readonly threads: readonly string[];
  readonly limit: number;
  readonly cursor?: string;
  /** A message's id: what came later, oldest first. */
  readonly after?: string;
  /** What the threads are parts of one visitor's thread: numbered as one. */
  readonly numbered?: boolean;
  /** Visitors do not see notes. */
  readonly publicOnly: boolean;
}

/**
 * One more than `limit`; messages of several threads by their time. Null when `after` is no message of them.
 */
export async function selectMessages(scope: Scope, slice: MessageSlice): Promise<MessageRow[] | null> {
  let select = scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select(columns)
    .where('conversation_id', 'in', slice.threads)
    .limit(slice.limit + 1);
  if (slice.publicOnly) select = select.where('visibility', '=', 'public');
  const alone = slice.threads.length === 1 || slice.numbered === true;
  const order = (direction: 'asc' | 'desc') =>
    alone
      ? select.orderBy('seq', direction)
      : select.orderBy('created_at', direction).orderBy('id', direction);
  const anchorId = slice.after ?? (slice.cursor === undefined ? undefined : decodeCursor(slice.cursor).id);
  if (anchorId === undefined) return order('desc').execute();
  const anchor = await findMessage(scope, anchorId);
  if (!anchor || !slice.threads.includes(anchor.conversation_id)) return null;
  const later = slice.after !== undefined;
  const place = alone ? sql`seq` : sql`(created_at, id)`;
  const at = alone ? sql`${anchor.seq}` : sql`(${anchor.created_at}::timestamptz, ${anchor.id}::uuid)`;
  select = select.where(sql<boolean>`${place} ${sql.raw(later ? '>' : '<')} ${at}`);
  return order(later ? 'asc' : 'desc').execute();
}

/** The latest answer of another member that came after a message; undefined without any, or where none has that id. */
export async function answerAfter(
  scope: Scope,
  threads: readonly string[],
  { messageId, notBy }: { readonly messageId: string; readonly notBy: string },
): Promise<MessageRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select(columns)
    .where('conversation_id', 'in', threads)
    .where('author', '=', 'member')
    .where('visibility', '=', 'public')
    .where('member_id', '<>', notBy)
    .where(
      sql<boolean>`(created_at, id) > (
        select s.created_at, s.id from messages s
        where s.id = ${messageId} and s.conversation_id = any(${[...threads]}::uuid[])
      )`,
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Whether somebody, or the assistant, has answered in a thread. */
export async function hasAnswer(scope: Scope, conversationId: string): Promise<boolean> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('visibility', '=', 'public')
    .where('author', 'in', ['member', 'assistant'])
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
