import type { Scope } from '#kernel/scope';
import type { ContactRow, ContactsTables, CustomFields } from './tables.ts';

export const contactColumns = [
  'id',
  'name',
  'stage',
  'interest',
  'language',
  'company',
  'tags',
  'custom_fields',
  'created_at',
  'updated_at',
  'last_seen_at',
  'deleted_at',
  'forgotten_at',
  'merged_into',
] as const;

/** What a new contact starts with; the rest has the table's defaults. */
export type NewContact = Pick<
  ContactRow,
  'id' | 'name' | 'stage' | 'language' | 'company' | 'tags' | 'custom_fields' | 'created_at' | 'last_seen_at'
> &
  Partial<Pick<ContactRow, 'interest'>>;

export type ContactChange = Partial<
  Pick<
    ContactRow,
    | 'name'
    | 'stage'
    | 'interest'
    | 'language'
    | 'company'
    | 'tags'
    | 'updated_at'
    | 'last_seen_at'
    | 'deleted_at'
    | 'forgotten_at'
    | 'merged_into'
  >
> & { readonly custom_fields?: CustomFields };

/** @returns the row as it stands in the table, archived and merged contacts included */
export async function findContact(scope: Scope, id: string): Promise<ContactRow | undefined> {
  return contactById(scope, id).executeTakeFirst();
}

/** The same; until the end of the transaction nobody else changes it. */
export async function lockContact(scope: Scope, id: string): Promise<ContactRow | undefined> {
  return contactById(scope, id).forUpdate().executeTakeFirst();
}

/** Locks several contacts in one order for everybody, so that two merges never wait for each other. */
export async function lockContacts(scope: Scope, ids: readonly string[]): Promise<ContactRow[]> {
  return contacts(scope)
    .selectFrom('contacts')
    .select(contactColumns)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** @returns undefined when the id is taken, as a seed that runs again finds it */
export async function insertContact(scope: Scope, contact: NewContact): Promise<ContactRow | undefined> {
  return contacts(scope)
    .insertInto('contacts')
    .values({
      ...contact,
      custom_fields: JSON.stringify(contact.custom_fields),
      updated_at: contact.created_at,
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .returning(contactColumns)
    .executeTakeFirst();
}

export async function updateContactRow(scope: Scope, id: string, change: ContactChange): Promise<ContactRow> {
  const { custom_fields: customFields, ...columns } = change;
  return contacts(scope)
    .updateTable('contacts')
    .set({ ...columns, ...(customFields && { custom_fields: JSON.stringify(customFields) }) })
    .where('id', '=', id)
    .returning(contactColumns)
    .executeTakeFirstOrThrow();
}

/** @returns whether the contact is there, neither archived nor merged */
export async function markSeen(scope: Scope, id: string, at: Date): Promise<boolean> {
  const marked = await contacts(scope)
    .updateTable('contacts')
    .set({ last_seen_at: at })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  return marked.numUpdatedRows > 0n;
}

export async function selectSummaries(scope: Scope, ids: readonly string[]) {
  return contactSummaryRows(scope)
    .where('id', 'in', [...ids])
    .execute();
}

/** A sub-query of what other modules show of contacts, archived and merged ones under their own id; for joining. */
export function contactSummaryRows(scope: Scope) {
  return contacts(scope).selectFrom('contacts').select(['id', 'name', 'interest', 'stage', 'language']);
}

const contacts = (scope: Scope) => scope.tables<ContactsTables>();

function contactById(scope: Scope, id: string) {
  return contacts(scope).selectFrom('contacts').select(contactColumns).where('id', '=', id);
}
