import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, SearchInput, Select, TextInput, useDebounced } from '#ui';
import { listMembersContract } from '../../contract/index.ts';
import { useApiQuery } from '../data/use-api-query.ts';
import { type HistoryState, historyKinds } from './history-state.ts';

interface HistoryFiltersProps {
  filters: HistoryState;
  onChange: (change: Partial<HistoryState>) => void;
}

/** People offered by name; anybody else is found by the search. */
const mostPeople = 100;
const everything = 'everything';
const days = ['from', 'to'] as const;

/** Whose acts, which, and when. */
export function HistoryFilters({ filters, onChange }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(filters.search);
  const settled = useDebounced(typed.trim());
  useEffect(() => onChange({ search: settled }), [onChange, settled]);
  const cleared = filters.search === '';
  useEffect(() => {
    if (cleared) setTyped('');
  }, [cleared]);
  const members = useApiQuery(listMembersContract, { query: { limit: mostPeople } }).data?.items ?? [];
  const dayWords = { from: t('accounts.history.from'), to: t('accounts.history.to') };
  return (
    <div className="mb-4 flex flex-col gap-3">
      <SearchInput label={t('accounts.history.search')} value={typed} onValueChange={setTyped} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field label={t('accounts.history.person')}>
          <Select
            value={filters.person ?? everything}
            onValueChange={(person) => onChange({ person: person === everything ? undefined : person })}
            options={[
              { value: everything, label: t('accounts.history.everybody') },
              ...members.map(({ userId, fullName }) => ({ value: userId, label: fullName })),
            ]}
          />
        </Field>
        <Field label={t('accounts.history.kind')}>
          <Select<(typeof historyKinds)[number] | typeof everything>
            value={filters.kind ?? everything}
            onValueChange={(kind) => onChange({ kind: kind === everything ? undefined : kind })}
            options={[
              { value: everything, label: t('accounts.history.every_kind') },
              ...historyKinds.map((kind) => ({ value: kind, label: t(`accounts.web.security.${kind}`) })),
            ]}
          />
        </Field>
        {days.map((end) => (
          <Field key={end} label={dayWords[end]}>
            <TextInput
              type="date"
              value={filters[end] ?? ''}
              onChange={(event) => onChange({ [end]: event.target.value || undefined })}
            />
          </Field>
        ))}
      </div>
    </div>
  );
}
