import { type ApiPages, useApiPages } from '#modules/accounts/web';
import { type Contact, listContactsContract, type Stage } from '../../contract/index.ts';
import { type ContactFilters, type ListQuery, listQueryOf } from '../state/contact-filters.ts';

/** Cards that one page of a column brings. */
const columnSize = 20;

/** What a column of the board asks for: the page's filters, in its own stage. */
export const columnRequest = (filters: ContactFilters, stage: Stage): { query: ListQuery } => ({
  query: listQueryOf({ ...filters, stage }, { sort: 'interest', limit: columnSize }),
});

export type Board = Readonly<Record<Stage, ApiPages<Contact>>>;

/** The four columns, each paged on its own. */
export function useBoard(filters: ContactFilters): Board {
  return {
    new: useApiPages(listContactsContract, columnRequest(filters, 'new')),
    qualified: useApiPages(listContactsContract, columnRequest(filters, 'qualified')),
    won: useApiPages(listContactsContract, columnRequest(filters, 'won')),
    lost: useApiPages(listContactsContract, columnRequest(filters, 'lost')),
  };
}
