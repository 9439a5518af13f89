import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { Stage } from '../../contract/index.ts';
import type { ContactsTables } from './tables.ts';

export type ClassRow = Omit<Selectable<ContactsTables['contact_classes']>, 'org_id'>;

/** Whatever says a stage comes before what says none, then what was found last. */
const best = sql`(k.stage is not null) desc, k.at desc, k.id desc`;

/** The class of each of these contacts, of all conversations that they have. */
export async function classesOf(scope: Scope, contactIds: readonly string[]): Promise<ClassRow[]> {
  const found = await sql<ClassRow>`
    select c.* from unnest(${contactIds}::uuid[]) as asked (id)
    cross join lateral (
      select k.* from contact_classes k where k.contact_id = asked.id order by ${best} limit 1
    ) c
  `.execute(classes(scope));
  return found.rows;
}

/** What was found last in these conversations, which are read as one. */
export async function classIn(
  scope: Scope,
  conversationIds: readonly string[],
): Promise<ClassRow | undefined> {
  const found = await sql<ClassRow>`
    select k.* from contact_classes k where k.conversation_id = any(${[...conversationIds]}::uuid[])
    order by ${best} limit 1
  `.execute(classes(scope));
  return found.rows[0];
}

export async function findProposal(scope: Scope, proposalId: string): Promise<ClassRow | undefined> {
  return classes(scope)
    .selectFrom('contact_classes')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst();
}

/** In place of what was found in that conversation before. */
export async function putClass(
  scope: Scope,
  row: Omit<ClassRow, 'settled_by' | 'settled_at'>,
): Promise<void> {
  const { id: _, ...found } = { ...row, reasons: JSON.stringify(row.reasons) };
  await classes(scope)
    .insertInto('contact_classes')
    .values({ ...found, id: row.id, settled_by: null, settled_at: null })
    .onConflict((conflict) => conflict.columns(['org_id', 'conversation_id']).doUpdateSet(found))
    .execute();
}

export async function markSettled(
  scope: Scope,
  id: string,
  { outcome, memberId }: { readonly outcome: 'applied' | 'dismissed'; readonly memberId: string | null },
): Promise<void> {
  await classes(scope)
    .updateTable('contact_classes')
    .set({ outcome, settled_by: memberId, settled_at: scope.now() })
    .where('id', '=', id)
    .execute();
}

/** Whether a contact's class is this stage: that of the row which comes first. */
export const hasClass = (stage: Stage) => sql<boolean>`${stage} = (
  select k.stage from contact_classes k where k.contact_id = contacts.id order by ${best} limit 1
)`;

const classes = (scope: Scope) => scope.tables<ContactsTables>();
