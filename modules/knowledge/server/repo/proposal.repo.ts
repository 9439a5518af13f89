import { type Insertable, type Selectable, sql } from 'kysely';
import { decodeIntegerCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ProposalQuery } from '../../contract/index.ts';
import type { KnowledgeTables } from './tables.ts';

export type ProposalRow = Omit<Selectable<KnowledgeTables['import_proposals']>, 'org_id'>;

/** A proposal with the articles that it is about. */
export type ShownProposal = ProposalRow & {
  readonly before_title: string | null;
  readonly before_body: string | null;
  readonly duplicate_title: string | null;
};

const proposals = (scope: Scope) => scope.tables<KnowledgeTables>();

export async function insertProposal(
  scope: Scope,
  proposal: Insertable<KnowledgeTables['import_proposals']>,
): Promise<void> {
  await proposals(scope).insertInto('import_proposals').values(proposal).execute();
}

/** Kept from other writers until the transaction ends; in the order of the import. */
export async function lockProposals(scope: Scope, ids: readonly string[]): Promise<ProposalRow[]> {
  return proposals(scope)
    .selectFrom('import_proposals')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Those that are open and say nothing that an article says already. */
export async function nextOpen(scope: Scope, importId: string, limit: number): Promise<ProposalRow[]> {
  return proposals(scope)
    .selectFrom('import_proposals')
    .selectAll()
    .where('import_id', '=', importId)
    .where('status', '=', 'open')
    .where('duplicate_of', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
}

export async function updateProposalRow(
  scope: Scope,
  id: string,
  changes: Partial<
    Pick<ProposalRow, 'title' | 'body' | 'language' | 'status' | 'article_id' | 'settled_by' | 'settled_at'>
  >,
): Promise<void> {
  await proposals(scope).updateTable('import_proposals').set(changes).where('id', '=', id).execute();
}

/** Whether some proposal of an import waits for a member. */
export async function hasOpen(scope: Scope, importId: string): Promise<boolean> {
  const row = await proposals(scope)
    .selectFrom('import_proposals')
    .select('id')
    .where('import_id', '=', importId)
    .where('status', '=', 'open')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Replaces what earlier imports of the source proposed under a key and nobody has settled. */
export async function supersede(
  scope: Scope,
  of: { readonly sourceId: string; readonly importId: string; readonly key: string },
): Promise<void> {
  await sql`
    update import_proposals p set status = 'superseded', settled_at = ${scope.now()}
    from knowledge_imports i
    where i.id = p.import_id and i.source_id = ${of.sourceId} and p.source_key = ${of.key}
      and p.import_id <> ${of.importId} and p.status = 'open'
  `.execute(proposals(scope));
}

/** Whether a member has dismissed this very text before. */
export async function wasDismissed(
  scope: Scope,
  of: { readonly sourceId: string; readonly key: string; readonly digest: string },
): Promise<boolean> {
  const found = await sql`
    select from import_proposals p join knowledge_imports i on i.id = p.import_id
    where i.source_id = ${of.sourceId} and p.source_key = ${of.key} and p.digest = ${of.digest} and p.status = 'dismissed'
    limit 1
  `.execute(proposals(scope));
  return found.rows.length > 0;
}

/** Whether this import proposes something under a key already: a page that is read once more after a crash. */
export async function isProposed(scope: Scope, importId: string, key: string): Promise<boolean> {
  const row = await proposals(scope)
    .selectFrom('import_proposals')
    .select('id')
    .where('import_id', '=', importId)
    .where('source_key', '=', key)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** One page and one more, in the order of the documents. */
export async function selectProposals(
  scope: Scope,
  importId: string,
  query: ProposalQuery,
): Promise<ShownProposal[]> {
  const after = decodeIntegerCursor(query.cursor);
  return shown(scope)
    .where('p.import_id', '=', importId)
    .$if(query.status !== undefined, (select) => select.where('p.status', '=', query.status ?? 'open'))
    .$if(after !== undefined, (select) =>
      select.where(sql<boolean>`(p.position, p.id) > (${after?.at}::integer, ${after?.id}::uuid)`),
    )
    .orderBy('p.position')
    .orderBy('p.id')
    .limit(query.limit + 1)
    .execute();
}

export async function proposalById(scope: Scope, id: string): Promise<ShownProposal | undefined> {
  return shown(scope).where('p.id', '=', id).executeTakeFirst();
}

const shown = (scope: Scope) =>
  proposals(scope)
    .selectFrom('import_proposals as p')
    .leftJoin('articles as a', 'a.id', 'p.article_id')
    .leftJoin('articles as d', 'd.id', 'p.duplicate_of')
    .selectAll('p')
    .select(['a.title as before_title', 'a.body as before_body', 'd.title as duplicate_title']);
