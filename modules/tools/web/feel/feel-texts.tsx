import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, SearchInput, Select } from '#ui';
import type { FeelItem } from '../../contract/feel.ts';
import { type Label, labelKeys, labels } from './feelings.ts';
import { FeltText } from './felt-text.tsx';

const pageSize = 50;

/** Every text in the order given, fifty at a time, to be narrowed by feeling and words. */
export function FeelTexts({ items }: { items: readonly FeelItem[] }) {
  const { t, i18n } = useTranslation();
  const [label, setLabel] = useState<Label | ''>('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const wanted = search.trim().toLowerCase();
  const found = items
    .map((item, at) => ({ item, line: at + 1 }))
    .filter(({ item }) => (label === '' || item.label === label) && item.text.toLowerCase().includes(wanted));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const shown = Math.min(page, pages - 1);
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const from = shown * pageSize;
  const to = Math.min(found.length, from + pageSize);
  return (
    <section aria-labelledby="feel-texts" className="flex flex-col gap-3">
      <h2 id="feel-texts" className="text-16 font-semibold">
        {t('tools.feel.each')}
      </h2>
      <div className="grid gap-2 sm:grid-cols-[3fr_1fr]">
        <SearchInput
          label={t('tools.feel.search')}
          value={search}
          onValueChange={(value) => {
            setSearch(value);
            setPage(0);
          }}
        />
        <Select
          aria-label={t('tools.feel.narrow')}
          value={label}
          onValueChange={(value) => {
            setLabel(value);
            setPage(0);
          }}
          options={[
            { value: '', label: t('tools.feel.any') },
            ...labels.map((value) => ({ value, label: t(labelKeys[value]) })),
          ]}
        />
      </div>
      {found.length === 0 ? (
        <p className="text-ink-soft">{t('tools.feel.none_found')}</p>
      ) : (
        <ol
          aria-label={t('tools.feel.each')}
          className="flex flex-col rounded-card border border-line bg-surface"
        >
          {found.slice(from, to).map(({ item, line }) => (
            <li key={line} className="border-b border-line px-4 py-3 last:border-b-0">
              <FeltText item={item} line={line} />
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <p aria-live="polite" className="text-13 text-ink-soft tabular-nums">
          {t('tools.feel.range', {
            from: number(Math.min(from + 1, to)),
            to: number(to),
            all: number(found.length),
          })}
        </p>
        {pages > 1 && (
          <>
            <Button size="sm" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
              {t('tools.feel.earlier')}
            </Button>
            <Button size="sm" disabled={shown === pages - 1} onClick={() => setPage(shown + 1)}>
              {t('tools.feel.later')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
