import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from '#ui';
import { useLanguageNames } from '../../data/use-language-names.ts';
import { useSearchWords } from '../../data/use-search-words.ts';
import type { ArticleFilters } from '../../state/filters.ts';
import { FilterMenu } from '../filter-menu.tsx';

interface ArticleFilterBarProps {
  filters: ArticleFilters;
  onFilter: (change: Partial<ArticleFilters>) => void;
}

export function ArticleFilterBar({ filters, onFilter }: ArticleFilterBarProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const send = useCallback((search: string) => onFilter({ search }), [onFilter]);
  const [words, setWords] = useSearchWords(filters.search, send);
  const statuses = [
    { value: 'published' as const, label: t('knowledge.web.status.published') },
    { value: 'draft' as const, label: t('knowledge.web.status.draft') },
    { value: 'archived' as const, label: t('knowledge.web.status.archived') },
  ];
  return (
    <search className="contents">
      <div className="w-full md:w-72">
        <SearchInput label={t('knowledge.web.list.search')} value={words} onValueChange={setWords} />
      </div>
      <FilterMenu
        label={t('knowledge.web.field.language')}
        anyLabel={t('knowledge.web.filter.any_language')}
        value={filters.language}
        options={languages.options(filters.language)}
        onValueChange={(language) => onFilter({ language })}
      />
      <FilterMenu
        label={t('knowledge.web.field.status')}
        anyLabel={t('knowledge.web.filter.any_status')}
        value={filters.status}
        options={statuses}
        onValueChange={(status) => onFilter({ status })}
      />
    </search>
  );
}
