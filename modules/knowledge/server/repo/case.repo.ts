import { type Selectable, sql } from 'kysely';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { CaseOutcome, CaseQuery } from '../../contract/index.ts';
import type { KnowledgeTables } from './tables.ts';

export type CaseRow = Omit<Selectable<KnowledgeTables['answer_cases']>, 'org_id'> & {
  readonly article_title: string | null;
};

type NewCase = Pick<
  CaseRow,
  | 'id'
  | 'question'
  | 'normalised'
  | 'language'
  | 'expects'
  | 'article_id'
  | 'quote'
  | 'decision_id'
  | 'conversation_id'
  | 'created_by'
>;

const cases = (scope: Scope) => scope.tables<KnowledgeTables>();

const shown = (scope: Scope) =>
  cases(scope)
    .selectFrom('answer_cases as c')
    .leftJoin('articles as a', 'a.id', 'c.article_id')
    .selectAll('c')
    .select('a.title as article_title');

/** Adds a case; the same question again replaces what was wanted of it. @returns its id */
export async function putCase(scope: Scope, row: NewCase): Promise<string> {
  const { id: _new, ...wanted } = row;
  const { id } = await cases(scope)
    .insertInto('answer_cases')
    .values({
      ...row,
      passes: null,
      last_action: null,
      last_text: null,
      last_run_at: null,
      created_at: scope.now(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'normalised'])
        .doUpdateSet({ ...wanted, passes: null, last_action: null, last_text: null, last_run_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function caseById(scope: Scope, id: string): Promise<CaseRow | undefined> {
  return shown(scope).where('c.id', '=', id).executeTakeFirst();
}

export async function updateCaseRow(
  scope: Scope,
  id: string,
  changes: Pick<CaseRow, 'expects' | 'article_id' | 'quote'>,
): Promise<void> {
  await cases(scope)
    .updateTable('answer_cases')
    .set({ ...changes, passes: null, last_action: null, last_text: null, last_run_at: null })
    .where('id', '=', id)
    .execute();
}

/** Keeps what a case was answered, on knowledge as it is. */
export async function noteOutcome(scope: Scope, id: string, outcome: CaseOutcome): Promise<void> {
  await cases(scope)
    .updateTable('answer_cases')
    .set({
      passes: outcome.passes,
      last_action: outcome.action,
      last_text: outcome.text,
      last_run_at: scope.now(),
    })
    .where('id', '=', id)
    .execute();
}

/** @returns whether there was one */
export async function deleteCaseRow(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await cases(scope)
    .deleteFrom('answer_cases')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteCasesOf(
  scope: Scope,
  by: 'decision_id' | 'conversation_id',
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await cases(scope)
    .deleteFrom('answer_cases')
    .where(by, 'in', [...ids])
    .execute();
}

/** Names another conversation as the one from which cases were kept. */
export async function renameCases(
  scope: Scope,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await cases(scope)
    .updateTable('answer_cases')
    .set({ conversation_id: to })
    .where('conversation_id', '=', from)
    .execute();
}

/** One page and one more, newest first. */
export async function selectCases(
  scope: Scope,
  query: CaseQuery,
  words: readonly string[],
): Promise<CaseRow[]> {
  let select = shown(scope).where(beforeCursor(query.cursor, 'c.created_at', 'c.id'));
  if (query.result) select = select.where('c.passes', '=', query.result === 'passes');
  for (const word of words) select = select.where('c.normalised', 'like', `%${word}%`);
  return select
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** Cases to be asked: those that want one of the given articles first, then the newest. */
export async function casesToAsk(
  scope: Scope,
  concerned: readonly string[],
  limit: number,
): Promise<CaseRow[]> {
  return shown(scope)
    .orderBy(sql`coalesce(c.article_id = any(${[...concerned]}::uuid[]), false)`, 'desc')
    .orderBy('c.created_at', 'desc')
    .limit(limit)
    .execute();
}

export async function countCases(scope: Scope, most: number): Promise<number> {
  const rows = await cases(scope).selectFrom('answer_cases').select('id').limit(most).execute();
  return rows.length;
}
