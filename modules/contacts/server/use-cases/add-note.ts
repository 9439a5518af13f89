import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Note } from '../../contract/index.ts';
import { insertNote } from '../repo/note.repo.ts';
import { findLivingContact } from './find-living-contact.ts';
import { viewNotes } from './view-notes.ts';

export async function addNote(scope: Scope, contactId: string, text: string): Promise<Note> {
  const { id } = await findLivingContact(scope, contactId, 'lock');
  const row = {
    id: newId(),
    contact_id: id,
    author_id: scope.principal.kind === 'member' ? scope.principal.userId : null,
    text,
    created_at: scope.now(),
  };
  await insertNote(scope, row);
  const [note] = await viewNotes(scope, [row]);
  if (!note) throw new Error('Each row has a view.');
  return note;
}
