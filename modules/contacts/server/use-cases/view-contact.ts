import type { Scope } from '#kernel/scope';
import type { Contact } from '../../contract/index.ts';
import type { ContactRow } from '../repo/tables.ts';
import { viewContacts } from './view-contacts.ts';

/** One contact as the wire shows it. */
export async function viewContact(scope: Scope, row: ContactRow): Promise<Contact> {
  const [contact] = await viewContacts(scope, [row]);
  if (!contact) throw new Error('Each row has a view.');
  return contact;
}
