import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { Note } from '../../contract/index.ts';
import type { NoteRow } from '../repo/note.repo.ts';

/** Notes as the wire shows them; a note outlives its author's membership, and has no author then. */
export async function viewNotes(scope: Scope, rows: readonly NoteRow[]): Promise<Note[]> {
  const names = await memberNames(scope, [...new Set(rows.flatMap((row) => row.author_id ?? []))]);
  return rows.map((row) => {
    const name = row.author_id === null ? undefined : names.get(row.author_id);
    return {
      id: row.id,
      text: row.text,
      author: row.author_id === null || name === undefined ? null : { id: row.author_id, name },
      createdAt: row.created_at.toISOString(),
    };
  });
}
