import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ChannelKind } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export type SurveyRow = Omit<Selectable<InboxTables['surveys']>, 'org_id'>;

const columns = [
  'id',
  'conversation_id',
  'rating',
  'comment',
  'rated_at',
  'changed_at',
  'dismissed_at',
  'mailed_at',
  'created_at',
] as const;

export interface NewSurvey {
  readonly id: string;
  /** The conversation that was resolved. */
  readonly head: string;
}

/** A conversation and all that were merged into it, in a statement that knows it as `asked.head`. */
const threads = sql`
  with recursive below as (
    select asked.head as id
    union all select c.id from conversations c join below b on c.merged_into = b.id
  )
  select id from below
`;

/**
 * Keeps that these conversations were resolved, each for the thread in which a visitor wrote last.
 * @param kinds what comes on other channels is passed over
 */
export async function insertSurveys(
  scope: Scope,
  asked: readonly NewSurvey[],
  kinds: readonly ChannelKind[],
) {
  const inserted = await sql<{ id: string; head: string; conversation_id: string; thread_id: string }>`
    with asked as (
      select * from unnest(${asked.map(({ id }) => id)}::uuid[], ${asked.map(({ head }) => head)}::uuid[]) as a(id, head)
    ), begun as (
      insert into surveys (id, conversation_id, created_at)
      select asked.id, c.id, ${scope.now()} from asked
      cross join lateral (
        select m.conversation_id as id from messages m
        where m.conversation_id in (${threads}) and m.author = 'visitor'
        order by m.created_at desc, m.id desc limit 1
      ) latest
      join conversations c on c.id = latest.id
      join channels h on h.id = c.channel_id
      where h.kind = any(${[...kinds]})
      returning id, conversation_id
    )
    select begun.id, begun.conversation_id, asked.head, coalesce(c.thread_id, c.id) as thread_id
    from begun join asked on asked.id = begun.id join conversations c on c.id = begun.conversation_id
  `.execute(scope.tables<InboxTables>());
  return inserted.rows;
}

/** A resolution that was rated as it happened. */
export async function insertRatedSurvey(
  scope: Scope,
  survey: {
    readonly id: string;
    readonly conversationId: string;
    readonly rating: number;
    readonly comment: string | null;
    readonly at: Date;
  },
): Promise<void> {
  const { id, conversationId, rating, comment, at } = survey;
  await scope
    .tables<InboxTables>()
    .insertInto('surveys')
    .values({ id, conversation_id: conversationId, rating, comment, rated_at: at, created_at: at })
    .execute();
}

/** Forgets what was begun since then about these conversations and nobody has answered. */
export async function deleteUnanswered(scope: Scope, heads: readonly string[], since: Date): Promise<void> {
  await sql`
    delete from surveys s using unnest(${[...heads]}::uuid[]) as asked(head)
    where s.conversation_id in (${threads}) and s.rating is null and s.created_at >= ${since}
  `.execute(scope.tables<InboxTables>());
}

/** What is asked about the latest resolution of these conversations. */
export async function latestSurvey(
  scope: Scope,
  conversationIds: readonly string[],
): Promise<SurveyRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('surveys')
    .select(columns)
    .where('conversation_id', 'in', [...conversationIds])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function findSurvey(scope: Scope, id: string): Promise<SurveyRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('surveys')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function changeSurvey(
  scope: Scope,
  id: string,
  change: Partial<Omit<SurveyRow, 'id' | 'conversation_id' | 'created_at'>>,
): Promise<void> {
  await scope.tables<InboxTables>().updateTable('surveys').set(change).where('id', '=', id).execute();
}

/** The latest answers in these threads, the latest resolution first. */
export async function ratedSurveys(
  scope: Scope,
  conversationIds: readonly string[],
  limit: number,
): Promise<SurveyRow[]> {
  return scope
    .tables<InboxTables>()
    .selectFrom('surveys')
    .select(columns)
    .where('conversation_id', 'in', [...conversationIds])
    .where('rating', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** What visitors added to the latest answer in each of these conversations, where they added anything. */
export async function latestComments(
  scope: Scope,
  heads: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ head: string; comment: string }>`
    select asked.head, latest.comment from unnest(${[...heads]}::uuid[]) as asked(head)
    cross join lateral (
      select s.comment from surveys s where s.conversation_id in (${threads}) and s.rating is not null
      order by s.created_at desc, s.id desc limit 1
    ) latest
    where latest.comment is not null
  `.execute(scope.tables<InboxTables>());
  return new Map(found.rows.map(({ head, comment }) => [head, comment]));
}

/** What was asked about one conversation was asked about another from now on. */
export async function moveSurveys(scope: Scope, from: string, to: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('surveys')
    .set({ conversation_id: to })
    .where('conversation_id', '=', from)
    .execute();
}

/** Lets a conversation show the latest answer that is read in it. */
export async function showLatestRating(scope: Scope, id: string): Promise<void> {
  await sql`
    update conversations c set rating = (
      select s.rating from surveys s where s.conversation_id in (${threads}) and s.rating is not null
      order by s.created_at desc, s.id desc limit 1
    )
    from (select ${id}::uuid as head) asked where c.id = asked.head
  `.execute(scope.tables<InboxTables>());
}
