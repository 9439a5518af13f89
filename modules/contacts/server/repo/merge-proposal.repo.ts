import { sql } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { newId } from '#kernel/ids';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { NormalIdentity } from '../identities/normalise-identity.ts';
import type { ContactsTables } from './tables.ts';

/** Another contact that has an address of the asked one. */
export interface Twin {
  readonly contactId: string;
  readonly kind: string;
  readonly value: string;
}

/** Of each identity, the other living contact that has the best right to it: proved before claimed, then the oldest. */
export async function findTwins(
  scope: Scope,
  contactId: string,
  identities: readonly NormalIdentity[],
): Promise<Twin[]> {
  if (identities.length === 0) return [];
  const found = await sql<Twin>`
    select distinct on (i.kind, i.value) i.contact_id as "contactId", i.kind, i.value
    from unnest(${identities.map(({ kind }) => kind)}::text[], ${identities.map(({ value }) => value)}::text[])
      as asked (kind, value)
    join contact_identities i on i.kind = asked.kind and i.value = asked.value
    join contacts c on c.id = i.contact_id
    where i.contact_id <> ${contactId} and c.deleted_at is null and c.merged_into is null
    order by i.kind, i.value, i.verified_by is null, i.created_at, i.id
  `.execute(scope.tables<ContactsTables>());
  return found.rows;
}

/** Proposes to merge a contact into its twins; what was proposed before is not proposed again. */
export async function insertMergeProposals(
  scope: Scope,
  contactId: string,
  twins: readonly Twin[],
): Promise<void> {
  if (twins.length === 0) return;
  await scope
    .tables<ContactsTables>()
    .insertInto('contact_merge_proposals')
    .values(
      twins.map((twin) => ({
        id: newId(),
        contact_id: twin.contactId,
        other_id: contactId,
        kind: twin.kind,
        value: twin.value,
        created_at: scope.now(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** One more than `limit`, newest first: of two living contacts that both still have the address. */
export async function selectMergeProposals(scope: Scope, query: PageQuery) {
  return scope
    .tables<ContactsTables>()
    .selectFrom('contact_merge_proposals as p')
    .innerJoin('contacts as c', 'c.id', 'p.contact_id')
    .innerJoin('contacts as o', 'o.id', 'p.other_id')
    .select(['p.id', 'p.kind', 'p.value', 'p.created_at', 'p.contact_id', 'p.other_id'])
    .select(['c.name as contact_name', 'o.name as other_name'])
    .where('p.dismissed_at', 'is', null)
    .where('c.deleted_at', 'is', null)
    .where('c.merged_into', 'is', null)
    .where('o.deleted_at', 'is', null)
    .where('o.merged_into', 'is', null)
    .where(
      sql<boolean>`(
        select count(*) from contact_identities i
        where i.contact_id in (p.contact_id, p.other_id) and i.kind = p.kind and i.value = p.value
      ) = 2`,
    )
    .where(beforeCursor(query.cursor, 'p.created_at', 'p.id'))
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** @returns whether there is such a proposal */
export async function dismissProposal(scope: Scope, id: string): Promise<boolean> {
  const dismissed = await scope
    .tables<ContactsTables>()
    .updateTable('contact_merge_proposals')
    .set({ dismissed_at: scope.now() })
    .where('id', '=', id)
    .executeTakeFirst();
  return dismissed.numUpdatedRows > 0n;
}
