import type { ClientBase } from 'pg';

/**
 * Comparisons that search indexes serve. PostgreSQL evaluates a comparison before a row-level policy only if it is marked
 * leakproof (no error or side effect tells of the row), and without that it reads every row instead of the index. None
 * of these fails or prints for any two values. Only a superuser may mark them; the embedded database's owner is one.
 */
const searchFunctions = [
  'pg_catalog.ts_match_vq(tsvector, tsquery)',
  'pg_catalog.arraycontains(anyarray, anyarray)',
  'public.similarity_op(text, text)',
  'public.word_similarity_op(text, text)',
  'public.word_similarity_commutator_op(text, text)',
  'public.strict_word_similarity_op(text, text)',
  'public.strict_word_similarity_commutator_op(text, text)',
];

/** The lines that the superuser of a database of one's own runs once; `docs/guides/install.md` shows them. */
export const leakproofSql = searchFunctions.map((name) => `alter function ${name} leakproof;`).join('\n');

/** @returns whether the indexes of searches can be used under row-level security */
export async function letSearchUseIndexes(client: ClientBase): Promise<boolean> {
  const role = await client.query<{ may: boolean }>(
    'select rolsuper as may from pg_roles where rolname = current_user',
  );
  if (role.rows[0]?.may) await client.query(leakproofSql);
  const marked = await client.query<{ all: boolean }>(
    'select bool_and(proleakproof) as all from pg_proc where oid = any ($1::regprocedure[])',
    [searchFunctions],
  );
  return marked.rows[0]?.all ?? false;
}
