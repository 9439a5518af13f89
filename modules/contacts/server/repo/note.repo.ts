import type { Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ContactsTables } from './tables.ts';

export type NoteRow = Omit<Selectable<ContactsTables['contact_notes']>, 'org_id'>;

export async function insertNote(scope: Scope, note: NoteRow): Promise<void> {
  await scope.tables<ContactsTables>().insertInto('contact_notes').values(note).execute();
}

/** One more than `limit`, newest first. */
export async function selectNotes(scope: Scope, contactId: string, query: PageQuery): Promise<NoteRow[]> {
  return scope
    .tables<ContactsTables>()
    .selectFrom('contact_notes')
    .select(['id', 'contact_id', 'author_id', 'text', 'created_at'])
    .where('contact_id', '=', contactId)
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}
