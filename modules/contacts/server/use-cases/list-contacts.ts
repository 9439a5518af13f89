import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Contact, ContactQuery } from '../../contract/index.ts';
import { selectContacts } from '../repo/contact-list.repo.ts';
import { viewContacts } from './view-contacts.ts';

/** Four queries whatever the page's length: the contacts, their identities, their reasons, their classes. */
export async function listContacts(scope: Scope, query: ContactQuery): Promise<Page<Contact>> {
  const page = toPage(
    await selectContacts(scope, query),
    query.limit,
    (row) => ({
      at: query.sort === 'interest' ? String(row.interest) : row.created_at.toISOString(),
      id: row.id,
    }),
    (row) => row,
  );
  return { ...page, items: await viewContacts(scope, page.items) };
}
