import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { EmptyState, Link, SearchInput, Skeleton } from '#ui';
import { type PassageResult, searchPassagesContract } from '../../../contract/index.ts';
import { useLanguageNames } from '../../data/use-language-names.ts';
import { useSearchWords } from '../../data/use-search-words.ts';
import { articleHref } from '../../state/article-href.ts';
import type { AskState } from '../../state/filters.ts';
import { highlighted } from '../../state/highlighted.ts';
import { FilterMenu } from '../filter-menu.tsx';
import { ScoreBar } from './score-bar.tsx';

interface PassageSearchProps {
  state: AskState;
  onChange: (change: Partial<AskState>) => void;
}

/** The bound of a search (`passageQuery`), shorter than that of a question. */
const mostLetters = 500;

/** Passages of published articles by their words, as they are typed. */
export function PassageSearch({ state: { q, language }, onChange }: PassageSearchProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const send = useCallback((words: string) => onChange({ q: words }), [onChange]);
  const [words, setWords] = useSearchWords(q, send);
  const asked = q.trim().slice(0, mostLetters);
  const found = useApiQuery(
    searchPassagesContract,
    { query: { q: asked, language, limit: 20 } },
    { enabled: asked !== '', keepPrevious: true },
  );
  return (
    <>
      <search className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 grow basis-72">
          <SearchInput label={t('knowledge.web.search.label')} value={words} onValueChange={setWords} />
        </div>
        <FilterMenu
          label={t('knowledge.web.field.language')}
          anyLabel={t('knowledge.web.filter.any_language')}
          value={language}
          options={languages.options(language)}
          onValueChange={(value) => onChange({ language: value })}
        />
      </search>
      <div className="mt-4">
        {asked === '' ? (
          <EmptyState>{t('knowledge.web.search.empty')}</EmptyState>
        ) : (
          <QueryAnswer query={found} skeleton={<PassageSkeletons />}>
            {({ corrected, items }) => (
              <div className={found.isPlaceholderData ? 'opacity-60' : undefined}>
                {corrected !== null && (
                  <p className="mb-3 text-ink-soft">
                    {t('knowledge.web.search.corrected', { words: corrected })}
                  </p>
                )}
                {items.length === 0 ? (
                  <EmptyState>{t('knowledge.web.search.none')}</EmptyState>
                ) : (
                  <ol className="divide-y divide-line rounded-card border border-line bg-surface">
                    {items.map((passage) => (
                      <Passage key={`${passage.articleId}-${passage.start}`} passage={passage} />
                    ))}
                  </ol>
                )}
              </div>
            )}
          </QueryAnswer>
        )}
      </div>
    </>
  );
}

const PassageSkeletons = () => (
  <div className="flex flex-col gap-4">
    <Skeleton className="w-3/5" />
    <Skeleton className="w-full" />
    <Skeleton className="w-4/5" />
  </div>
);

function Passage({ passage }: { passage: PassageResult }) {
  const { articleId, title, heading, text, start, end, score, highlights, language } = passage;
  return (
    <li className="flex flex-col gap-1 p-4">
      <div className="flex items-center justify-between gap-3">
        <h2 className="min-w-0 truncate font-medium">
          <Link href={articleHref(articleId, { start, end })} className="hover:underline">
            {title}
          </Link>
          {heading && <span className="ms-2 text-13 font-normal text-ink-soft">{heading}</span>}
        </h2>
        <ScoreBar value={score} />
      </div>
      <p lang={language} className="whitespace-pre-line text-ink-soft wrap-anywhere">
        {highlighted(text, highlights).map(({ from, words, found }) =>
          found ? (
            <mark key={from} className="rounded-[2px] bg-accent-wash font-medium text-ink">
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
    </li>
  );
}
