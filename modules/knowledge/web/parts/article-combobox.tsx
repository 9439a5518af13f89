import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { Combobox, useDebounced } from '#ui';
import { listArticlesContract } from '../../contract/index.ts';
import { useLanguageNames } from '../data/use-language-names.ts';

export interface ChosenArticle {
  readonly value: string;
  readonly label: string;
}

interface ArticleComboboxProps {
  label: string;
  chosen: ChosenArticle | undefined;
  onChoose: (article: ChosenArticle | undefined) => void;
}

const offered = 20;

/** One published article, looked for by its words. */
export function ArticleCombobox({ label, chosen, onChoose }: ArticleComboboxProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const [words, setWords] = useState('');
  const search = useDebounced(words, 200).trim();
  const { data, isFetching } = useApiQuery(
    listArticlesContract,
    { query: { status: 'published', search: search || undefined, limit: offered } },
    { keepPrevious: true },
  );
  const found = (data?.items ?? []).map(({ id, title, language }) => ({
    value: id,
    label: title,
    hint: languages.nameOf(language),
  }));
  const options = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Combobox
      // The open list hides everything around it from screen readers, the label included.
      aria-label={label}
      options={options}
      value={chosen?.value}
      onValueChange={(value) => onChoose(options.find((option) => option.value === value))}
      onSearch={setWords}
      busy={isFetching}
      placeholder={t('knowledge.web.list.search')}
    />
  );
}
