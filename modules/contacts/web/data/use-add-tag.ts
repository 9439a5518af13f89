import { useTranslation } from 'react-i18next';
import { useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import type { Contact } from '../../contract/index.ts';
import { settleInBatches } from '../state/settle-in-batches.ts';
import { useContactChange } from './use-contact-change.ts';

/** Requests under way at once. */
const atOnce = 4;

/** Gives many contacts a tag, and offers to take it from those that did not have it. */
export function useAddTag(): (contacts: readonly Contact[], tag: string) => Promise<void> {
  const change = useContactChange();
  const tell = useTellError();
  const { t } = useTranslation();
  return async (contacts, tag) => {
    const without = contacts.filter(({ tags }) => !tags.includes(tag));
    const settled = await settleInBatches(without, atOnce, (contact) =>
      change(contact, { tags: [...contact.tags, tag] }),
    );
    const failed = settled.find((result) => result.status === 'rejected');
    if (failed) tell(failed.reason);
    const tagged = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const undo = () =>
      settleInBatches(tagged, atOnce, (contact) =>
        change(contact, { tags: contact.tags.filter((other) => other !== tag) }),
      );
    toast({
      title: t('contacts.web.bulk.tagged', { count: tagged.length, tag }),
      ...(tagged.length > 0 && { action: { label: t('contacts.web.undo'), run: () => void undo() } }),
    });
  };
}
