import { sql } from 'kysely';
import { newId } from '#kernel/ids';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { SuppressionCause } from '../../contract/index.ts';

export interface SuppressionRow {
  id: string;
  address: string;
  cause: SuppressionCause;
  status: string | null;
  reason: string | null;
  created_at: Date;
}

interface ReturnRow {
  mail_id: string;
  kind: 'hard' | 'soft' | 'complaint';
  address: string;
  at: Date;
}

interface Tables {
  mail_suppressions: SuppressionRow;
  mail_returns: ReturnRow;
}

const rows = (scope: Scope) => scope.tables<Tables>();

/** @returns the id of the suppression; undefined where the address is suppressed already */
export async function insertSuppression(
  scope: Scope,
  suppressed: Pick<SuppressionRow, 'address' | 'cause' | 'status' | 'reason'>,
): Promise<string | undefined> {
  const inserted = await rows(scope)
    .insertInto('mail_suppressions')
    .values({ ...suppressed, id: newId(), created_at: scope.now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}

/** @param address in lower case */
export async function findSuppression(scope: Scope, address: string): Promise<SuppressionRow | undefined> {
  return rows(scope)
    .selectFrom('mail_suppressions')
    .selectAll()
    .where('address', '=', address)
    .executeTakeFirst();
}

/** @param addresses in lower case */
export async function anySuppressed(scope: Scope, addresses: readonly string[]): Promise<boolean> {
  const found = await rows(scope)
    .selectFrom('mail_suppressions')
    .select('id')
    .where('address', 'in', [...addresses])
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** A page of suppressions, newest first. */
export async function selectSuppressions(
  scope: Scope,
  {
    limit,
    cursor,
    search = '',
  }: { readonly limit: number; readonly cursor?: string; readonly search?: string },
): Promise<SuppressionRow[]> {
  const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return rows(scope)
    .selectFrom('mail_suppressions')
    .selectAll()
    .$if(search !== '', (query) => query.where('address', 'like', pattern))
    .where(beforeCursor(cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** @returns the address that was suppressed; undefined where none was */
export async function deleteSuppression(scope: Scope, id: string): Promise<string | undefined> {
  const deleted = await rows(scope)
    .deleteFrom('mail_suppressions')
    .where('id', '=', id)
    .returning('address')
    .executeTakeFirst();
  return deleted?.address;
}

/** @returns false where the same was noted of the same mail before */
export async function insertReturn(scope: Scope, returned: Omit<ReturnRow, 'at'>): Promise<boolean> {
  const inserted = await rows(scope)
    .insertInto('mail_returns')
    .values({ ...returned, at: scope.now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('mail_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** On how many days (UTC) something came back from an address since then. */
export async function countReturnDays(scope: Scope, address: string, since: Date): Promise<number> {
  const counted = await rows(scope)
    .selectFrom('mail_returns')
    .select(sql<number>`count(distinct (at at time zone 'UTC')::date)::int`.as('days'))
    .where('address', '=', address)
    .where('kind', '=', 'soft')
    .where('at', '>=', since)
    .executeTakeFirstOrThrow();
  return counted.days;
}

export async function deleteReturnsBefore(scope: Scope, before: Date): Promise<void> {
  await rows(scope).deleteFrom('mail_returns').where('at', '<', before).execute();
}

/** Forgets that mail to some addresses ever came back. @param addresses in lower case */
export async function deleteReturnsOf(scope: Scope, addresses: readonly string[]): Promise<void> {
  await rows(scope)
    .deleteFrom('mail_returns')
    .where('address', 'in', [...addresses])
    .execute();
}

/** @param addresses in lower case */
export async function deleteSuppressionsOf(scope: Scope, addresses: readonly string[]): Promise<void> {
  await rows(scope)
    .deleteFrom('mail_suppressions')
    .where('address', 'in', [...addresses])
    .execute();
}
