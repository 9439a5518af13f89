import { writeSearch } from '#kernel/browser';
import type { InboxFilters } from './views.ts';

/** The address of a conversation, or of the list alone for '', with the list's filters kept. */
export function inboxHref(id: string, { pane: _pane, view, ...filters }: InboxFilters): string {
  const path = id === '' ? '/inbox' : `/inbox/${id}`;
  return path + writeSearch({ view: view === 'all' ? undefined : view, ...filters });
}
