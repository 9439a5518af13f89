import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceField, useUrlState } from '#kernel/browser';
import { Page, useIsPhone } from '#ui';
import { useContactsLive } from '../data/use-contacts-live.ts';
import { LeadsBoard } from '../parts/leads/leads-board.tsx';
import { FilterBar } from '../parts/shared/filter-bar.tsx';
import { type ContactFilters, contactFilters } from '../state/contact-filters.ts';
import { stages } from '../state/stages.ts';

/** The filters, and the column that a phone shows. */
const urlState = { ...contactFilters, stage: choiceField(stages) };

export default function LeadsPage() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [{ stage = 'new', ...filters }, change] = useUrlState(urlState);
  useContactsLive();
  const onFilter = useCallback(({ stage: _, ...patch }: Partial<ContactFilters>) => change(patch), [change]);
  return (
    <Page title={t('contacts.leads.nav')} fill={!phone}>
      <div className="flex h-full min-h-0 flex-col gap-4 md:p-4">
        <div className="flex flex-wrap items-center gap-2">
          <FilterBar filters={filters} onFilter={onFilter} />
        </div>
        <LeadsBoard filters={filters} shown={stage} onShow={(next) => change({ stage: next })} />
      </div>
    </Page>
  );
}
