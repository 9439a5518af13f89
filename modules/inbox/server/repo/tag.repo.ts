import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';

/** The tags that members use lately and that begin so, those that are used most first. */
export async function tagsInUse(scope: Scope, beginning: string) {
  const found = await sql<{ tag: string; uses: string }>`
    select tag, uses from search.tags_in_use(${beginning})
  `.execute(scope.tables<unknown>());
  return found.rows.map(({ tag, uses }) => ({ tag, count: Number(uses) }));
}
