import { ListChecks, ListFilter } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Popover, SearchInput, useDebounced } from '#ui';
import type { InboxFilters } from '../../state/views.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterFields } from './filter-fields.tsx';
import { SaveView } from './save-view.tsx';

interface ListFiltersProps {
  filters: InboxFilters;
  onFilter: (change: Partial<InboxFilters>) => void;
  /** Begins a selection; absent for who may change nothing. */
  onSelect?: (() => void) | undefined;
}

export function ListFilters({ filters, onFilter, onSelect }: ListFiltersProps) {
  const { t } = useTranslation();
  return (
    <search className="flex flex-col gap-2">
      <div className="flex items-center gap-1">
        <SearchWords filters={filters} onFilter={onFilter} />
        <Popover
          label={t('inbox.filter.label')}
          align="end"
          trigger={<IconButton label={t('inbox.filter.label')} icon={<ListFilter />} />}
        >
          <FilterFields filters={filters} onFilter={onFilter} />
        </Popover>
        <SaveView filters={filters} />
        {onSelect && <IconButton label={t('inbox.select.start')} icon={<ListChecks />} onClick={onSelect} />}
      </div>
      <FilterChips filters={filters} onFilter={onFilter} />
    </search>
  );
}

/** The words to search: shown as typed, asked for when they stand still. */
function SearchWords({ filters, onFilter }: ListFiltersProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(filters.search);
  const settled = useDebounced(words, 250);
  // What was typed goes out once; only a search that changed elsewhere (a link, the way back) comes in.
  const sent = useRef(filters.search);
  useEffect(() => {
    if (settled === sent.current) return;
    sent.current = settled;
    onFilter({ search: settled });
  }, [settled, onFilter]);
  useEffect(() => {
    if (filters.search === sent.current) return;
    sent.current = filters.search;
    setWords(filters.search);
  }, [filters.search]);
  return (
    <div className="min-w-0 grow">
      <SearchInput label={t('inbox.filter.search')} value={words} onValueChange={setWords} />
    </div>
  );
}
