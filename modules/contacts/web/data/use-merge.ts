import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  type Contact,
  getContactContract,
  listContactsContract,
  listMergeProposalsContract,
  listNotesContract,
  listTimelineContract,
  mergeContactsContract,
  unmergeContactsContract,
} from '../../contract/index.ts';
import { dropContact, showContact } from './cached-contacts.ts';

/** What is read of the two contacts and changes with them. */
const ofBoth = [listMergeProposalsContract, listTimelineContract, listNotesContract] as const;

/** Makes two contacts one, and offers the exact way back. */
export function useMerge(): (contact: Contact, other: Contact) => Promise<Contact> {
  const api = useApi();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const unmerge = useUnmerge();
  const { t } = useTranslation();
  return async (contact, other) => {
    const merged = await api.call(mergeContactsContract, {
      params: { id: contact.id },
      body: { otherId: other.id },
    });
    dropContact(queries, other.id);
    showContact(queries, merged.contact);
    invalidate(...ofBoth);
    toast({
      title: t('contacts.web.merge.done', { name: contact.name, other: other.name }),
      tone: 'success',
      action: { label: t('contacts.web.undo'), run: () => void unmerge(merged.mergeId) },
    });
    return merged.contact;
  };
}

/** Undoes a merge exactly, however long ago it was; tells why where that is not possible any more. */
export function useUnmerge(): (mergeId: string) => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const { t } = useTranslation();
  return async (mergeId) => {
    try {
      const { contact, restored } = await api.call(unmergeContactsContract, { params: { id: mergeId } });
      showContact(queries, contact);
      showContact(queries, restored);
      // A search cannot know by itself that it finds the other one again.
      invalidate(...ofBoth, listContactsContract, getContactContract);
      toast({ title: t('contacts.web.merge.undone', { name: contact.name, other: restored.name }) });
    } catch (error) {
      tell(error);
    }
  };
}
