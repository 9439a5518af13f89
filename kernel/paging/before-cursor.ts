import { type RawBuilder, sql } from 'kysely';
import { decodeInstantCursor, decodeIntegerCursor } from './cursor.ts';

/**
 * The condition of a list that runs from the newest to the oldest: rows after the one where the last page ended.
 * @param at the column of the list's instant, `created_at` unless told; ties are broken by `id`
 */
export function beforeCursor(cursor: string | undefined, at = 'created_at', id = 'id'): RawBuilder<boolean> {
  const last = decodeInstantCursor(cursor);
  if (!last) return sql<boolean>`true`;
  return sql<boolean>`(${sql.ref(at)}, ${sql.ref(id)}) < (${last.at}::timestamptz, ${last.id}::uuid)`;
}

/** The same for a list that runs from the highest number to the lowest; ties are broken by `id`. */
export function beforeIntegerCursor(
  cursor: string | undefined,
  column: string,
  id = 'id',
): RawBuilder<boolean> {
  const last = decodeIntegerCursor(cursor);
  if (!last) return sql<boolean>`true`;
  return sql<boolean>`(${sql.ref(column)}, ${sql.ref(id)}) < (${last.at}::integer, ${last.id}::uuid)`;
}
