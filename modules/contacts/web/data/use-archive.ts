import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  archiveContactContract,
  type Contact,
  listContactsContract,
  restoreContactContract,
} from '../../contract/index.ts';
import { settleInBatches } from '../state/settle-in-batches.ts';
import { dropContact, showContact } from './cached-contacts.ts';

/** Requests under way at once. */
const atOnce = 4;

/** Takes contacts out of every list at once, and offers to bring them back. */
export function useArchive(): (contacts: readonly Contact[]) => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const { t } = useTranslation();

  const restore = async (contacts: readonly Contact[]): Promise<void> => {
    const settled = await settleInBatches(contacts, atOnce, ({ id }) =>
      api.call(restoreContactContract, { params: { id } }),
    );
    for (const result of settled) {
      if (result.status === 'fulfilled') showContact(queries, result.value);
    }
    const failed = settled.find((result) => result.status === 'rejected');
    if (failed) tell(failed.reason);
    // Lists that are searched cannot know by themselves whether they hold them again.
    invalidate(listContactsContract);
  };

  return async (contacts) => {
    for (const { id } of contacts) dropContact(queries, id);
    const settled = await settleInBatches(contacts, atOnce, ({ id }) =>
      api.call(archiveContactContract, { params: { id } }),
    );
    const archived = contacts.filter((_, at) => settled[at]?.status === 'fulfilled');
    const failed = settled.find((result) => result.status === 'rejected');
    if (failed) {
      for (const contact of contacts) if (!archived.includes(contact)) showContact(queries, contact);
      tell(failed.reason);
    }
    if (archived.length === 0) return;
    toast({
      title: t('contacts.web.archive.done', { count: archived.length, name: archived[0]?.name }),
      action: { label: t('contacts.web.undo'), run: () => void restore(archived) },
    });
  };
}
