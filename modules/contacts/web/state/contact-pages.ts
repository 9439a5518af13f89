import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '#kernel/contract';
import type { Contact } from '../../contract/index.ts';
import { type ContactSort, fits, type ListQuery } from './contact-filters.ts';

/** A list of contacts as the cache holds it. */
export type ContactPages = InfiniteData<Page<Contact>, string | null>;

export function findContact(pages: ContactPages, id: string): Contact | undefined {
  for (const { items } of pages.pages) {
    const found = items.find((contact) => contact.id === id);
    if (found) return found;
  }
  return undefined;
}

/**
 * Puts a contact where it belongs now: into its place by the list's order, or out of the list. One that is new to the
 * list and sorts behind everything loaded is left for the server to bring.
 */
export function placeContact(pages: ContactPages, contact: Contact, query: ListQuery): ContactPages {
  const isKnown = findContact(pages, contact.id) !== undefined;
  const belongs = fits(query, contact);
  if (belongs === false) return isKnown ? withoutContact(pages, contact.id) : pages;
  if (isKnown) return insertContact(withoutContact(pages, contact.id), contact, query.sort);
  return belongs === true && !isBehindLoaded(pages, contact, query.sort)
    ? insertContact(pages, contact, query.sort)
    : pages;
}

export function withoutContact(pages: ContactPages, id: string): ContactPages {
  if (!findContact(pages, id)) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.filter((contact) => contact.id !== id) })),
  };
}

/** Puts a contact into its place by the order; behind everything loaded, it becomes the last. */
export function insertContact(
  pages: ContactPages,
  contact: Contact,
  sort: ContactSort = 'recent',
): ContactPages {
  const isAfter = (other: Contact): boolean => comesBefore(contact, other, sort);
  const found = pages.pages.findIndex(({ items }) => items.some(isAfter));
  const target = found < 0 ? pages.pages.length - 1 : found;
  return {
    ...pages,
    pages: pages.pages.map((page, index) => {
      if (index !== target) return page;
      const place = found < 0 ? page.items.length : page.items.findIndex(isAfter);
      return { ...page, items: page.items.toSpliced(place, 0, contact) };
    }),
  };
}

/** A row may stand on two pages: it moved in the order while the list was being read. The first place counts. */
export function uniqueContacts(contacts: readonly Contact[]): Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function isBehindLoaded(pages: ContactPages, contact: Contact, sort: ContactSort = 'recent'): boolean {
  const last = pages.pages.at(-1);
  if (!last || last.nextCursor === null) return false;
  return !pages.pages.some(({ items }) => items.some((other) => comesBefore(contact, other, sort)));
}

/** The server's order: interest or age, then the later id. */
function comesBefore(a: Contact, b: Contact, sort: ContactSort): boolean {
  if (sort === 'interest' && a.interest !== b.interest) return a.interest > b.interest;
  if (sort === 'recent' && a.createdAt !== b.createdAt) return a.createdAt > b.createdAt;
  return a.id > b.id;
}
