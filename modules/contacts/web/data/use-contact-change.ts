import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi, useInvalidate } from '#modules/accounts/web';
import {
  type Contact,
  getContactContract,
  listContactsContract,
  listTimelineContract,
  updateContactContract,
} from '../../contract/index.ts';
import { applyChange, type ContactChange } from '../state/contact-change.ts';
import { inOrder } from '../state/in-order.ts';
import { showContact } from './cached-contacts.ts';

/**
 * Changes a contact: shown at once, taken back when the server refuses. Changes of one contact go out one after the
 * other, and only the last answer is shown: nothing jumps back under quick fingers.
 * @returns a promise that fails with the server's words, for whoever shows them in their place
 */
export function useContactChange(): (contact: Contact, change: ContactChange) => Promise<Contact> {
  const api = useApi();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return useCallback(
    async (contact, change) => {
      showContact(queries, applyChange(contact, change));
      const settled = await inOrder(contact.id, () =>
        api.call(updateContactContract, { params: { id: contact.id }, body: change }),
      );
      if (settled.status === 'rejected') {
        if (settled.isLast) showContact(queries, contact);
        // What was shown before may itself have been waiting for its answer.
        invalidate(listContactsContract, getContactContract);
        throw settled.reason;
      }
      if (settled.isLast) showContact(queries, settled.value);
      if (change.stage !== undefined) invalidate(listTimelineContract);
      return settled.value;
    },
    [api, queries, invalidate],
  );
}
