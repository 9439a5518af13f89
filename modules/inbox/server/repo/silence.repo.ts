import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { contactSummaryRows } from '#modules/contacts';
import type { SilenceSettings } from '../../contract/index.ts';
import type { SilenceTables } from './silence-tables.ts';
import type { InboxTables } from './tables.ts';

/** One of our last messages on which no word came. */
export interface Silence {
  /** The conversation in which it is read. */
  readonly conversationId: string;
  readonly messageId: string;
}

export type SilenceRow = Omit<Selectable<SilenceTables['silences']>, 'org_id'>;

/** The threads that are read in `c`. */
const threads = sql`(select t.id from conversations t where t.id = c.id or t.merged_into = c.id)`;

/** The latest public message of `c`. */
const lastMessage = sql`(
  select m.id from messages m where m.conversation_id in ${threads} and m.visibility = 'public'
  order by m.created_at desc, m.id desc limit 1)`;

/** The last word is ours and nobody is waited for: no hand-over, no notice that nobody is there. */
const isSilent = sql`c.status in ('open', 'pending') and c.last_message_author in ('member', 'assistant')
  and c.awaits_since is null and c.merged_into is null`;

/** Since when the visitor says nothing; a visitor who never wrote a word has been silent for ever. */
const since = sql`coalesce((
  select max(m.created_at) from messages m
  where m.conversation_id in ${threads} and m.visibility = 'public' and m.author = 'visitor'), '-infinity')`;

/** The silence of a conversation as it stands; undefined where it has none. */
export async function findSilence(scope: Scope, conversationId: string): Promise<Silence | undefined> {
  const found = await sql<Silence>`
    select c.id as "conversationId", ${lastMessage} as "messageId" from conversations c
    where c.id = ${conversationId} and ${isSilent}
  `.execute(scope.tables<InboxTables>());
  return found.rows[0];
}

export interface DueSilences extends Pick<SilenceSettings, 'audience' | 'most'> {
  /** Our last word is between these two instants. */
  readonly after: Date;
  readonly until: Date;
  readonly limit: number;
}

/**
 * Silences that are to be followed up, the latest first. Left out is whatever was followed up before, was refused in the same
 * silence, or has had its share; who asked for no more mail; and what a member has open.
 */
export async function selectDueSilences(scope: Scope, due: DueSilences): Promise<Silence[]> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('conversations as c')
    .leftJoin(contactSummaryRows(scope).as('contact'), 'contact.id', 'c.contact_id')
    .select('c.id as conversationId')
    .select(sql<string>`${lastMessage}`.as('messageId'))
    .where(sql<boolean>`${isSilent}`)
    .where('c.last_message_at', '>', due.after)
    .where('c.last_message_at', '<=', due.until)
    .$if(due.audience === 'leads', (rows) => rows.where('contact.stage', 'is not', null))
    .where(sql<boolean>`not exists (select from silences s where s.message_id = ${lastMessage})`)
    .where(sql<boolean>`(
      select count(*) from silences s
      where s.conversation_id in ${threads} and s.state <> 'passed' and s.created_at > ${since}) < ${due.most}`)
    .where(sql<boolean>`not exists (
      select from reply_drafts d where d.conversation_id in ${threads} and d.kind = 'follow_up'
        and d.outcome = 'refused' and d.created_at > ${since})`)
    .where(sql<boolean>`not exists (
      select from follow_ups f where f.conversation_id = coalesce(c.thread_id, c.id) and f.stopped_at is not null)`)
    .where(sql<boolean>`not exists (
      select from conversation_reads r where r.conversation_id = c.id and r.viewed_until > ${scope.now()})`)
    .orderBy('c.last_message_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(due.limit)
    .execute();
  return found;
}

/** @returns false where somebody has it already */
export async function claimSilence(
  scope: Scope,
  { messageId, conversationId }: Silence,
  state: SilenceRow['state'],
): Promise<boolean> {
  const inserted = await scope
    .tables<SilenceTables>()
    .insertInto('silences')
    .values({
      message_id: messageId,
      conversation_id: conversationId,
      state,
      task_id: null,
      created_at: scope.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('message_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The same for a member who wants one, whatever was before. @returns false while one is being written */
export async function takeSilence(scope: Scope, { messageId, conversationId }: Silence): Promise<boolean> {
  const taken = await sql`
    insert into silences (message_id, conversation_id, state, created_at)
    values (${messageId}, ${conversationId}, 'writing', ${scope.now()})
    on conflict (org_id, message_id) do update set state = 'writing', task_id = null, created_at = excluded.created_at
    where silences.state <> 'writing' returning message_id
  `.execute(scope.tables<SilenceTables>());
  return taken.rows.length > 0;
}

export async function changeSilence(
  scope: Scope,
  messageId: string,
  change: Partial<Pick<SilenceRow, 'state' | 'task_id'>>,
): Promise<void> {
  await scope
    .tables<SilenceTables>()
    .updateTable('silences')
    .set(change)
    .where('message_id', '=', messageId)
    .execute();
}

/** As if nobody had looked at it. */
export async function forgetSilence(scope: Scope, messageId: string): Promise<void> {
  await scope.tables<SilenceTables>().deleteFrom('silences').where('message_id', '=', messageId).execute();
}

/** Until the end of the transaction nobody else changes it. */
export async function lockSilenceOfTask(scope: Scope, taskId: string): Promise<SilenceRow | undefined> {
  return scope
    .tables<SilenceTables>()
    .selectFrom('silences')
    .select(['message_id', 'conversation_id', 'state', 'task_id', 'created_at'])
    .where('task_id', '=', taskId)
    .forUpdate()
    .executeTakeFirst();
}
