import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { HistoryFilters, SecurityEventKind } from '../../contract/index.ts';
import type { Place } from './place.ts';
import type { AccountsTables, SecurityEventRow } from './tables.ts';

export interface HistoryAsked extends HistoryFilters {
  readonly limit: number;
  readonly after: Place;
  /** Of the organisation, in which its days begin and end. */
  readonly timeZone: string;
  /** What the search's words call in the reader's language. */
  readonly kindsMeant: readonly SecurityEventKind[];
}

/** A page of what happened in the scope's organisation, the latest first. */
export async function historyPage(scope: Scope, asked: HistoryAsked): Promise<SecurityEventRow[]> {
  const { search, person, kind, from, to, after, timeZone } = asked;
  let select = scope
    .tables<AccountsTables>()
    .selectFrom('security_events')
    .selectAll()
    .where('organisation_id', '=', scope.orgId)
    .where((build) => build(build.refTuple('at', 'id'), '<', build.tuple(after.at, after.id)));
  if (kind !== undefined) select = select.where('kind', '=', kind);
  if (person !== undefined)
    select = select.where((build) =>
      build.or([build('user_id', '=', person), build('actor_id', '=', person)]),
    );
  if (from !== undefined)
    select = select.where(sql<boolean>`at >= ${from}::date::timestamp at time zone ${timeZone}`);
  if (to !== undefined)
    select = select.where(sql<boolean>`at < (${to}::date + 1)::timestamp at time zone ${timeZone}`);
  if (search) {
    select = select.where(sql<boolean>`(
      kind = any(${[...asked.kindsMeant]}::text[]) or strpos(ip, ${search}) > 0
      or user_id in ${called(scope.orgId, search)} or actor_id in ${called(scope.orgId, search)}
    )`);
  }
  return select.orderBy('at', 'desc').orderBy('id', 'desc').limit(asked.limit).execute();
}

/** Members, and former ones, in whose names this stands. */
const called = (organisationId: string, part: string) => sql`(
  select m.user_id from memberships m join users u on u.id = m.user_id
  where m.organisation_id = ${organisationId} and strpos(app.fold(u.full_name), app.fold(${part})) > 0
  union all select f.user_id from former_members f
  where f.organisation_id = ${organisationId} and strpos(app.fold(f.full_name), app.fold(${part})) > 0
)`;
