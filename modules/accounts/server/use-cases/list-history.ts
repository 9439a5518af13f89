import type { Page } from '#kernel/contract';
import { decodeInstantCursor, toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import {
  type HistoryEvent,
  type HistoryQuery,
  type SecurityEventKind,
  securityEventKinds,
} from '../../contract/index.ts';
import { historyPage } from '../repo/history.repo.ts';
import { beginning } from '../repo/place.ts';
import type { SecurityEventRow } from '../repo/tables.ts';
import { deviceOf } from '../sessions/device-of.ts';
import { getOrganisation } from './get-organisation.ts';
import { memberNames } from './member-names.ts';

/** Who did what in the scope's organisation, the latest first. */
export async function listHistory(
  scope: Scope,
  { cursor, limit, ...filters }: HistoryQuery,
  locale: string,
): Promise<Page<HistoryEvent>> {
  const rows = await historyPage(scope, {
    ...filters,
    limit: limit + 1,
    after: decodeInstantCursor(cursor) ?? beginning,
    timeZone: (await getOrganisation(scope)).timeZone,
    kindsMeant: filters.search ? kindsCalled(scope, filters.search, locale) : [],
  });
  const named = rows.flatMap(({ user_id, actor_id }) => [user_id, actor_id]).filter((id) => id !== null);
  const names = await memberNames(scope, [...new Set(named)]);
  return toPage(
    rows,
    limit,
    (row) => ({ at: row.at.toISOString(), id: row.id }),
    (row) => present(row, names),
  );
}

function present(row: SecurityEventRow, names: ReadonlyMap<string, string>): HistoryEvent {
  const personOf = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
  const { user_id: userId, actor_id: actorId } = row;
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    actor: personOf(actorId ?? userId),
    person: actorId === null || actorId === userId ? null : personOf(userId),
    role: row.role,
    ip: row.ip,
    device: deviceOf(row.user_agent),
  };
}

/** Accents and case aside. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const kindsCalled = ({ services }: Scope, search: string, locale: string): SecurityEventKind[] =>
  securityEventKinds.filter((kind) =>
    folded(services.i18n.t(locale, `accounts.web.security.${kind}`)).includes(folded(search)),
  );
