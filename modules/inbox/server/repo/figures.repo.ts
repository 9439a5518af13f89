import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

/** A stretch of time, cut into days, weeks (from Monday) or months of a time zone. */
export interface Period {
  readonly unit: 'day' | 'week' | 'month';
  /** IANA */
  readonly timeZone: string;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

/** What happened to the conversations that began in one day, week or month. */
export interface ConversationFigures {
  /** The first day, `2026-11-20`. */
  readonly at: string;
  readonly conversations: number;
  /** Answered by the assistant, and no person wrote. */
  readonly byAssistant: number;
  readonly byPeople: number;
  /** Half of the conversations had their first public reply within so many seconds; null when none had one. */
  readonly medianReplySeconds: number | null;
}

/** Buckets in which no conversation began are left out. */
export async function selectConversationFigures(
  scope: Scope,
  period: Period,
): Promise<ConversationFigures[]> {
  const { unit, timeZone, from, to } = period;
  const found = await sql<ConversationFigures>`
    with begun as (
      select c.id, c.created_at,
        (select min(m.created_at) from messages m where m.conversation_id = c.id
          and m.visibility = 'public' and m.author in ('member', 'assistant')) as replied_at,
        exists (select from messages m where m.conversation_id = c.id
          and m.visibility = 'public' and m.author = 'member') as by_people,
        exists (select from decisions d where d.conversation_id = c.id
          and d.action in ('answered', 'partly_answered')) as by_assistant
      from conversations c
      where c.created_at >= ${from} and c.created_at < ${to}
    )
    select to_char(date_trunc(${unit}, created_at at time zone ${timeZone}), 'YYYY-MM-DD') as at,
      count(*)::int as conversations,
      (count(*) filter (where by_assistant and not by_people))::int as "byAssistant",
      (count(*) filter (where by_people))::int as "byPeople",
      percentile_cont(0.5) within group (order by extract(epoch from replied_at - created_at))::float8
        as "medianReplySeconds"
    from begun group by 1 order by 1
  `.execute(scope.tables<InboxTables>());
  return found.rows;
}

/** What visitors answered in one day, week or month to how it was. */
export interface SatisfactionFigures {
  /** The first day, `2026-11-20`. */
  readonly at: string;
  readonly ratings: number;
  /** Of them 4 or 5, in hundredths. */
  readonly goodPercent: number;
}

/** By the day of the first answer; buckets in which nobody answered are left out. */
export async function selectSatisfactionFigures(
  scope: Scope,
  { unit, timeZone, from, to }: Period,
): Promise<SatisfactionFigures[]> {
  const found = await sql<SatisfactionFigures>`
    select to_char(date_trunc(${unit}, rated_at at time zone ${timeZone}), 'YYYY-MM-DD') as at,
      count(*)::int as ratings,
      (100.0 * count(*) filter (where rating >= 4) / count(*))::float8 as "goodPercent"
    from surveys where rating is not null and rated_at >= ${from} and rated_at < ${to}
    group by 1 order by 1
  `.execute(scope.tables<InboxTables>());
  return found.rows;
}

/** Conversations in which somebody waits for a person. */
export async function countWaiting(scope: Scope): Promise<number> {
  const row = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('needs_person', '=', true)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Something that happened in the inbox. */
export interface InboxActivity {
  readonly id: string;
  readonly kind: 'conversation_opened' | 'handed_over' | 'answered';
  readonly at: Date;
  readonly conversationId: string;
  readonly contactId: string;
}

/** Newest first. */
export async function selectInboxActivity(scope: Scope, limit: number): Promise<InboxActivity[]> {
  const found = await sql<InboxActivity>`
    (select c.id, 'conversation_opened' as kind, c.created_at as at, c.id as "conversationId", c.contact_id as "contactId"
      from conversations c order by c.created_at desc limit ${limit})
    union all
    (select d.id, case when d.action = 'handed_over' then 'handed_over' else 'answered' end, d.created_at,
        d.conversation_id, c.contact_id
      from decisions d join conversations c on c.org_id = d.org_id and c.id = d.conversation_id
      where d.action in ('answered', 'partly_answered', 'handed_over')
      order by d.created_at desc limit ${limit})
    order by at desc limit ${limit}
  `.execute(scope.tables<InboxTables>());
  return found.rows;
}
