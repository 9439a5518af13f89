import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate, useLive } from '#modules/accounts/web';
import {
  contactsEvents,
  getContactContract,
  listContactsContract,
  listMergeProposalsContract,
  listNotesContract,
  listTimelineContract,
} from '../../contract/index.ts';
import { isUnderWay } from '../state/in-order.ts';
import { dropContact, showContact } from './cached-contacts.ts';

/** Keeps lists, board and pages in step with what happens elsewhere, mostly without asking again. */
export function useContactsLive(): void {
  const queries = useQueryClient();
  const invalidate = useInvalidate();

  useLive(contactsEvents.contactCreated, ({ contact }) => {
    showContact(queries, contact);
    invalidate(listMergeProposalsContract);
  });
  useLive(contactsEvents.contactUpdated, ({ contact }) => {
    if (!isUnderWay(contact.id)) showContact(queries, contact);
    invalidate(listTimelineContract, listNotesContract, listMergeProposalsContract);
  });
  useLive(contactsEvents.contactArchived, ({ contactId }) => {
    dropContact(queries, contactId);
    invalidate(getContactContract, listMergeProposalsContract);
  });
  useLive(contactsEvents.contactsMerged, ({ mergedId }) => {
    dropContact(queries, mergedId);
    // The page of the one that was merged leads to the one that it became part of.
    invalidate(getContactContract);
  });
  useLive(contactsEvents.contactsUnmerged, () => invalidate(listContactsContract, getContactContract));
}
