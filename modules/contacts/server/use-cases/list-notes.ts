import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Note } from '../../contract/index.ts';
import { selectNotes } from '../repo/note.repo.ts';
import { findLivingContact } from './find-living-contact.ts';
import { viewNotes } from './view-notes.ts';

export async function listNotes(scope: Scope, contactId: string, query: PageQuery): Promise<Page<Note>> {
  const { id } = await findLivingContact(scope, contactId);
  const page = toPage(
    await selectNotes(scope, id, query),
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => row,
  );
  return { ...page, items: await viewNotes(scope, page.items) };
}
