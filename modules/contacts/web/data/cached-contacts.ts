import type { QueryClient } from '@tanstack/react-query';
import { apiKey } from '#modules/accounts/web';
import { type Contact, getContactContract, listContactsContract } from '../../contract/index.ts';
import type { ListQuery } from '../state/contact-filters.ts';
import { type ContactPages, placeContact, withoutContact } from '../state/contact-pages.ts';

export const contactRequest = (id: string) => ({ params: { id } });
const contactKey = (id: string) => apiKey(getContactContract, contactRequest(id));

/** Every keyset list of contacts that is cached, with what it was asked for. */
function cachedLists(queries: QueryClient) {
  return queries
    .getQueriesData<ContactPages>({ queryKey: apiKey(listContactsContract) })
    .flatMap(([key, pages]) => {
      const request = key[1] as { query?: ListQuery } | undefined;
      // A single page, as the search of another contact reads it, is no list.
      return pages && 'pages' in pages ? [{ key, pages, query: request?.query ?? {} }] : [];
    });
}

/** Shows a contact as it stands now, in every list and on its page. */
export function showContact(queries: QueryClient, contact: Contact): void {
  for (const { key, pages, query } of cachedLists(queries)) {
    queries.setQueryData<ContactPages>(key, placeContact(pages, contact, query));
  }
  queries.setQueryData<Contact>(contactKey(contact.id), (shown) => shown && contact);
}

/** Takes a contact out of every list: it was archived, or became part of another. */
export function dropContact(queries: QueryClient, id: string): void {
  for (const { key, pages } of cachedLists(queries)) {
    queries.setQueryData<ContactPages>(key, withoutContact(pages, id));
  }
  queries.removeQueries({ queryKey: contactKey(id), type: 'inactive' });
}

/** Tags that are seen on any contact read so far: what the choice of a tag offers. */
export function knownTags(queries: QueryClient): string[] {
  const contacts = cachedLists(queries).flatMap(({ pages }) => pages.pages.flatMap(({ items }) => items));
  return [...new Set(contacts.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}
