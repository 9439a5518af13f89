import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ReplyTargets } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export async function findReplyTargets(scope: Scope): Promise<ReplyTargets | undefined> {
  const tables = scope.tables<InboxTables>();
  const row = await tables.selectFrom('reply_targets').selectAll().executeTakeFirst();
  if (!row) return undefined;
  const teams = await tables.selectFrom('team_reply_targets').selectAll().orderBy('team_id').execute();
  return {
    firstReplyMinutes: row.first_minutes,
    nextReplyMinutes: row.next_minutes,
    alertPercent: row.alert_percent,
    teams: teams.map((team) => ({
      teamId: team.team_id,
      firstReplyMinutes: team.first_minutes,
      nextReplyMinutes: team.next_minutes,
    })),
  };
}

/** Sets exactly these. */
export async function writeReplyTargets(scope: Scope, targets: ReplyTargets): Promise<void> {
  const tables = scope.tables<InboxTables>();
  const row = {
    first_minutes: targets.firstReplyMinutes,
    next_minutes: targets.nextReplyMinutes,
    alert_percent: targets.alertPercent,
  };
  await tables
    .insertInto('reply_targets')
    .values(row)
    .onConflict((conflict) => conflict.column('org_id').doUpdateSet(row))
    .execute();
  await tables.deleteFrom('team_reply_targets').execute();
  if (targets.teams.length === 0) return;
  await tables
    .insertInto('team_reply_targets')
    .values(
      targets.teams.map(({ teamId, firstReplyMinutes, nextReplyMinutes }) => ({
        team_id: teamId,
        first_minutes: firstReplyMinutes,
        next_minutes: nextReplyMinutes,
      })),
    )
    .execute();
}

type Row = Selectable<InboxTables['conversations']>;

/** What a conversation's due time follows from, and how it stands. */
export type WaitingRow = Pick<
  Row,
  | 'id'
  | 'status'
  | 'team_id'
  | 'merged_into'
  | 'awaits_since'
  | 'reply_due_at'
  | 'reply_soon_at'
  | 'reply_alert_at'
  | 'reply_alerts'
  | 'reply_alerts_of'
> & {
  /** Whether a person has replied in it before. */
  answered: boolean;
};

/** These conversations and those in which they are read, locked. */
export async function lockWaiting(scope: Scope, ids: readonly string[]): Promise<WaitingRow[]> {
  const found = await sql<WaitingRow>`
    with recursive up as (
      select id, merged_into from conversations where id = any(${[...ids]}::uuid[])
      union select c.id, c.merged_into from conversations c join up on c.id = up.merged_into
    )
    select id, status, team_id, merged_into, awaits_since, reply_due_at, reply_soon_at, reply_alert_at, reply_alerts,
      reply_alerts_of,
      case when awaits_since is null then false else exists (
        select from messages m where m.author = 'member' and m.visibility = 'public' and m.conversation_id in (
          select t.id from conversations t where t.id = conversations.id or t.merged_into = conversations.id)
      ) end as answered
    from conversations where id in (select up.id from up) order by id for no key update
  `.execute(scope.tables<InboxTables>());
  return found.rows;
}

export interface ReplyTimes {
  readonly reply_due_at: Date | null;
  readonly reply_soon_at: Date | null;
  readonly reply_alert_at: Date | null;
}

export async function writeReplyTimes(scope: Scope, times: readonly (ReplyTimes & { id: string })[]) {
  if (times.length === 0) return;
  await sql`
    update conversations c
    set reply_due_at = t.reply_due_at, reply_soon_at = t.reply_soon_at, reply_alert_at = t.reply_alert_at
    from jsonb_to_recordset(${JSON.stringify(times)}::jsonb) as t(
      id uuid, reply_due_at timestamptz, reply_soon_at timestamptz, reply_alert_at timestamptz)
    where c.id = t.id
  `.execute(scope.tables<InboxTables>());
}

/** A person has replied: nobody is waited for in these any more, and it counts whether that was in time. */
export async function endWaiting(scope: Scope, ids: readonly string[]): Promise<void> {
  const now = scope.now();
  await sql`
    update conversations
    set replies_in_time = replies_in_time + (reply_due_at is not null and reply_due_at >= ${now})::int,
      replies_late = replies_late + (reply_due_at is not null and reply_due_at < ${now})::int,
      awaits_since = null, reply_due_at = null, reply_soon_at = null, reply_alert_at = null
    where id = any(${[...ids]}::uuid[]) and awaits_since is not null
  `.execute(scope.tables<InboxTables>());
}

/** Every conversation in which a person is waited for. */
export async function idsAwaiting(scope: Scope): Promise<string[]> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .select('id')
    .where('awaits_since', 'is not', null)
    .where('status', 'in', ['open', 'handed_over'])
    .orderBy('id')
    .execute();
  return found.map(({ id }) => id);
}

/**
 * Takes up to `limit` conversations of which people have to be told now, and notes that they are: whoever takes them
 * tells in the same transaction. Those that another worker holds are left to it. One whose time is over is told as missed
 * at once, even where nobody was told before that it came near.
 */
export async function takeAlerts(scope: Scope, limit: number): Promise<Row[]> {
  const now = scope.now();
  const taken = await sql<Row>`
    update conversations c
    set reply_alerts = case when c.reply_due_at <= ${now} then 2 else 1 end, reply_alerts_of = c.awaits_since,
      reply_alert_at = case when c.reply_due_at <= ${now} then null else c.reply_due_at end
    from (
      select id from conversations where reply_alert_at <= ${now}
      order by reply_alert_at limit ${limit} for no key update skip locked
    ) due
    where c.id = due.id
    returning c.*
  `.execute(scope.tables<InboxTables>());
  return taken.rows;
}
