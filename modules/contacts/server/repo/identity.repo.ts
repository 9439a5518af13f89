import { sql } from 'kysely';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { NormalIdentity } from '../identities/normalise-identity.ts';
import { unlessTaken } from './one-owner.ts';
import type { ContactsTables } from './tables.ts';

/** Who proved an identity, null while it is merely claimed, and when it was given. */
export interface Provenance {
  readonly verifiedBy: string | null;
  readonly at: Date;
}

/**
 * Stores what the contact does not have yet. A proven one that another contact has proved is left out.
 * @returns those that were stored
 */
export async function insertIdentities(
  scope: Scope,
  contactId: string,
  given: readonly NormalIdentity[],
  { verifiedBy, at }: Provenance,
): Promise<NormalIdentity[]> {
  if (given.length === 0) return [];
  return identities(scope)
    .insertInto('contact_identities')
    .values(
      given.map(({ kind, value, national }) => ({
        id: newId(),
        contact_id: contactId,
        kind,
        value,
        national,
        verified_by: verifiedBy,
        created_at: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['kind', 'value', 'national'])
    .execute();
}

/**
 * Stores an identity as proved, also one that the contact merely claimed until now.
 * @returns false when another contact has proved it
 */
export async function verifyIdentity(
  scope: Scope,
  contactId: string,
  identity: NormalIdentity,
  verifiedBy: string,
): Promise<boolean> {
  return unlessTaken(() =>
    identities(scope)
      .insertInto('contact_identities')
      .values({
        id: newId(),
        contact_id: contactId,
        kind: identity.kind,
        value: identity.value,
        national: identity.national,
        verified_by: verifiedBy,
        created_at: scope.now(),
      })
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'contact_id', 'kind', 'value']).doUpdateSet({
          verified_by: sql`coalesce(contact_identities.verified_by, excluded.verified_by)`,
        }),
      )
      .execute(),
  );
}

/** The living contact that has proved one of the identities. */
export async function findOwner(scope: Scope, given: readonly NormalIdentity[]): Promise<string | undefined> {
  const row = await identities(scope)
    .selectFrom('contact_identities')
    .select('contact_id')
    .where((build) => build.or(given.map(({ kind, value }) => build.and({ kind, value }))))
    .where('verified_by', 'is not', null)
    .where('deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row?.contact_id;
}

/** The identities of the contacts of a page, each contact's oldest first. */
export async function identitiesOf(scope: Scope, contactIds: readonly string[]) {
  return identities(scope)
    .selectFrom('contact_identities')
    .select(['contact_id', 'kind', 'value', 'verified_by'])
    .where('contact_id', 'in', [...contactIds])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function countIdentities(scope: Scope, contactId: string): Promise<number> {
  const row = await identities(scope)
    .selectFrom('contact_identities')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** @returns whether the contact had it */
export async function deleteIdentity(
  scope: Scope,
  contactId: string,
  { kind, value }: Pick<NormalIdentity, 'kind' | 'value'>,
): Promise<boolean> {
  const deleted = await identities(scope)
    .deleteFrom('contact_identities')
    .where('contact_id', '=', contactId)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

export async function archiveIdentities(scope: Scope, contactId: string): Promise<void> {
  await identities(scope)
    .updateTable('contact_identities')
    .set({ deleted_at: scope.now() })
    .where('contact_id', '=', contactId)
    .execute();
}

/** Brings an archived contact's identities back, without those that another contact has proved meanwhile. */
export async function restoreIdentities(scope: Scope, contactId: string): Promise<void> {
  await sql`
    delete from contact_identities mine
    where mine.contact_id = ${contactId} and mine.verified_by is not null and exists (
      select from contact_identities theirs
      where theirs.kind = mine.kind and theirs.value = mine.value and theirs.contact_id <> mine.contact_id
        and theirs.verified_by is not null and theirs.deleted_at is null
    )
  `.execute(identities(scope));
  await identities(scope)
    .updateTable('contact_identities')
    .set({ deleted_at: null })
    .where('contact_id', '=', contactId)
    .execute();
}

const identities = (scope: Scope) => scope.tables<ContactsTables>();
