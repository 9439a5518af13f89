import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { unlessTaken } from './one-owner.ts';
import type { ContactRow, ContactsTables, MergeSnapshot } from './tables.ts';

/** `otherId` becomes part of `contactId`. */
export interface Pair {
  readonly contactId: string;
  readonly otherId: string;
}

/** Every row that a merge may touch, as it is. */
export async function takeSnapshot(scope: Scope, { contactId, otherId }: Pair): Promise<MergeSnapshot> {
  const both = sql`(${contactId}, ${otherId})`;
  const found = await sql<{ snapshot: MergeSnapshot }>`
    select jsonb_build_object(
      'contacts', (select jsonb_agg(to_jsonb(c) - 'org_id') from contacts c where c.id in ${both}),
      'contact_identities', (
        select coalesce(jsonb_agg(to_jsonb(i) - 'org_id'), '[]') from contact_identities i where i.contact_id in ${both}
      ),
      'contact_notes', (
        select coalesce(jsonb_agg(to_jsonb(n) - 'org_id'), '[]') from contact_notes n where n.contact_id = ${otherId}
      ),
      'contact_interest_events', (
        select coalesce(jsonb_agg(to_jsonb(e) - 'org_id'), '[]') from contact_interest_events e
        where e.contact_id = ${otherId}
      ),
      'contact_stage_events', (
        select coalesce(jsonb_agg(to_jsonb(s) - 'org_id'), '[]') from contact_stage_events s
        where s.contact_id = ${otherId}
      ),
      'contact_classes', (
        select coalesce(jsonb_agg(to_jsonb(k) - 'org_id'), '[]') from contact_classes k where k.contact_id = ${otherId}
      )
    ) as snapshot
  `.execute(merges(scope));
  const [row] = found.rows;
  if (!row) throw new Error('A select without a table has one row.');
  return row.snapshot;
}

/**
 * Gives everything of the other contact to the surviving one. An address or a reason that both have stays behind with
 * the other, where nobody sees it; that it was proved goes over.
 */
export async function moveRows(
  scope: Scope,
  { contactId, otherId }: Pair,
  before: MergeSnapshot,
): Promise<void> {
  const trx = merges(scope);
  await sql`
    update contact_identities set contact_id = ${contactId}
    where contact_id = ${otherId} and (kind, value) not in (
      select kind, value from contact_identities where contact_id = ${contactId}
    )
  `.execute(trx);
  await sql`
    update contact_interest_events set contact_id = ${contactId}
    where contact_id = ${otherId} and (code, source) not in (
      select code, source from contact_interest_events where contact_id = ${contactId}
    )
  `.execute(trx);
  await sql`update contact_notes set contact_id = ${contactId} where contact_id = ${otherId}`.execute(trx);
  await sql`update contact_stage_events set contact_id = ${contactId} where contact_id = ${otherId}`.execute(
    trx,
  );
  await sql`update contact_classes set contact_id = ${contactId} where contact_id = ${otherId}`.execute(trx);
  await setProofs(
    scope,
    sharedIdentities(before).map(({ row, twin }) => ({
      id: row.id,
      verified_by: row.contact_id === contactId ? (row.verified_by ?? twin.verified_by) : null,
    })),
  );
}

/**
 * Gives the other contact's rows back. What was removed since stays removed.
 * @returns false when another contact has proved an address of theirs meanwhile
 */
export async function moveRowsBack(
  scope: Scope,
  { contactId, otherId }: Pair,
  before: MergeSnapshot,
): Promise<boolean> {
  const trx = merges(scope);
  for (const table of movedTables) {
    const ids = (before[table] ?? []).filter((row) => row.contact_id === otherId).map((row) => row.id);
    await sql`
      update ${sql.table(table)} set contact_id = ${otherId}
      where id = any(${ids}::uuid[]) and contact_id = ${contactId}
    `.execute(trx);
  }
  return unlessTaken(() =>
    setProofs(
      scope,
      sharedIdentities(before).map(({ row }) => row),
    ),
  );
}

type StoredIdentity = MergeSnapshot['contact_identities'][number];

/** The rows of addresses that both contacts had, each with the other's. */
function sharedIdentities(before: MergeSnapshot): { row: StoredIdentity; twin: StoredIdentity }[] {
  const rows = before.contact_identities;
  return rows.flatMap((row) => {
    const twin = rows.find((one) => one.id !== row.id && one.kind === row.kind && one.value === row.value);
    return twin ? [{ row, twin }] : [];
  });
}

/** First the rows that give a proof up, then those that get it: at no moment do two contacts have it. */
async function setProofs(
  scope: Scope,
  rows: readonly Pick<StoredIdentity, 'id' | 'verified_by'>[],
): Promise<void> {
  const claimedFirst = [
    ...rows.filter((row) => row.verified_by === null),
    ...rows.filter((row) => row.verified_by !== null),
  ];
  for (const { id, verified_by } of claimedFirst) {
    await merges(scope).updateTable('contact_identities').set({ verified_by }).where('id', '=', id).execute();
  }
}

const movedTables = [
  'contact_identities',
  'contact_notes',
  'contact_interest_events',
  'contact_stage_events',
  'contact_classes',
] as const;

export interface NewMerge extends Pair {
  readonly id: string;
  readonly before: MergeSnapshot;
  readonly after: ContactRow;
}

export async function insertMerge(scope: Scope, merge: NewMerge): Promise<void> {
  await merges(scope)
    .insertInto('contact_merges')
    .values({
      id: merge.id,
      contact_id: merge.contactId,
      merged_id: merge.otherId,
      before: JSON.stringify(merge.before),
      after: JSON.stringify(merge.after),
      merged_at: scope.now(),
    })
    .execute();
}

export type MergeRow = Pick<
  Selectable<ContactsTables['contact_merges']>,
  'id' | 'contact_id' | 'merged_id' | 'before' | 'after'
>;

/** A merge that was not undone yet. */
export async function lockMerge(scope: Scope, id: string): Promise<MergeRow | undefined> {
  return merges(scope)
    .selectFrom('contact_merges')
    .select(['id', 'contact_id', 'merged_id', 'before', 'after'])
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function markUndone(scope: Scope, id: string): Promise<void> {
  await merges(scope)
    .updateTable('contact_merges')
    .set({ undone_at: scope.now() })
    .where('id', '=', id)
    .execute();
}

const merges = (scope: Scope) => scope.tables<ContactsTables>();
