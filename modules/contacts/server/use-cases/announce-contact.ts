import type { Scope } from '#kernel/scope';
import { contactsEvents } from '../../contract/index.ts';
import { findContact } from '../repo/contact.repo.ts';
import { viewContact } from './view-contact.ts';

/**
 * Tells once, at the end of the transaction, how a contact stands then; a contact that is created and changed in one
 * transaction is told as created.
 */
export function announceContact(
  scope: Scope,
  contactId: string,
  event: 'contactCreated' | 'contactUpdated' = 'contactUpdated',
): void {
  scope.atEnd(`contacts.contact:${contactId}`, async () => {
    const row = await findContact(scope, contactId);
    if (!row || row.deleted_at !== null || row.merged_into !== null) return;
    scope.emit(contactsEvents[event], { contactId, contact: await viewContact(scope, row) });
  });
}
