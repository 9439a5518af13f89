import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiKey, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import { type Contact, listContactsContract, type Stage } from '../../contract/index.ts';
import type { ContactFilters } from '../state/contact-filters.ts';
import { type ContactPages, insertContact, withoutContact } from '../state/contact-pages.ts';
import { stageKeys } from '../state/stages.ts';
import { columnRequest } from './use-board.ts';
import { useContactChange } from './use-contact-change.ts';

/**
 * Moves a lead to another column: there at once, back again when the server refuses, undone from the toast. The toast
 * also says the move to screen readers.
 */
export function useMoveLead(filters: ContactFilters): (lead: Contact, to: Stage) => void {
  const queries = useQueryClient();
  const change = useContactChange();
  const tell = useTellError();
  const { t } = useTranslation();

  /** Between the two columns by hand: where the board is searched, only the column it leaves knows that it fits. */
  const carry = (lead: Contact, from: Stage, to: Stage): void => {
    const key = (stage: Stage) => apiKey(listContactsContract, columnRequest(filters, stage));
    const { sort } = columnRequest(filters, to).query;
    queries.setQueryData<ContactPages>(key(from), (pages) => pages && withoutContact(pages, lead.id));
    queries.setQueryData<ContactPages>(
      key(to),
      (pages) => pages && insertContact(withoutContact(pages, lead.id), { ...lead, stage: to }, sort),
    );
  };

  const move = async (lead: Contact, from: Stage, to: Stage): Promise<Contact | undefined> => {
    carry(lead, from, to);
    try {
      return await change(lead, { stage: to });
    } catch (error) {
      carry(lead, to, from);
      tell(error);
      return undefined;
    }
  };

  return (lead, to) => {
    const from = lead.stage;
    if (from === null || from === to) return;
    const moved = move(lead, from, to);
    const undo = async (): Promise<void> => {
      const now = await moved;
      if (now) await move(now, to, from);
    };
    toast({
      key: `contacts.move.${lead.id}`,
      title: t('contacts.leads.moved', { name: lead.name, stage: t(stageKeys[to]) }),
      action: { label: t('contacts.web.undo'), run: () => void undo() },
    });
  };
}
