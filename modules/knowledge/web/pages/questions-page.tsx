import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '#kernel/browser';
import { QueryError, useApiPages } from '#modules/accounts/web';
import { Button, EmptyState, LinkButton, Page, SearchInput, Toolbar } from '#ui';
import { listQuestionsContract } from '../../contract/index.ts';
import { useKnowledgeLive } from '../data/use-knowledge-live.ts';
import { useSearchWords } from '../data/use-search-words.ts';
import { KnowledgeViews } from '../parts/knowledge-views.tsx';
import { QuestionList } from '../parts/questions/question-list.tsx';
import { QuestionStatusLinks } from '../parts/questions/question-status-links.tsx';
import { RowSkeletons } from '../parts/row-list.tsx';
import { questionFilters } from '../state/filters.ts';

const noneKeys = {
  open: 'knowledge.web.questions.none_open',
  answered: 'knowledge.web.questions.none_answered',
  dismissed: 'knowledge.web.questions.none_dismissed',
};

/** What visitors asked and no article answered: what to write next. */
export default function QuestionsPage() {
  const { t } = useTranslation();
  const [filters, change] = useUrlState(questionFilters);
  const { search, status } = filters;
  const send = useCallback((words: string) => change({ search: words }), [change]);
  const [words, setWords] = useSearchWords(search, send);
  const pages = useApiPages(listQuestionsContract, { query: { status, search: search || undefined } });
  useKnowledgeLive();
  return (
    <Page title={t('knowledge.web.title')} subtitle={t('knowledge.web.questions.lead')}>
      <KnowledgeViews />
      <div className="w-full max-w-[960px]">
        <Toolbar label={t('knowledge.web.filter.label')}>
          <div className="w-full md:w-72">
            <SearchInput label={t('knowledge.web.questions.search')} value={words} onValueChange={setWords} />
          </div>
          <QuestionStatusLinks filters={filters} />
        </Toolbar>
        {pages.error && pages.items.length === 0 ? (
          <QueryError error={pages.error} onRetry={pages.refetch} />
        ) : pages.isPending ? (
          <RowSkeletons />
        ) : pages.items.length > 0 ? (
          <QuestionList pages={pages} />
        ) : search ? (
          <EmptyState
            action={<Button onClick={() => change({ search: '' })}>{t('knowledge.web.filter.clear')}</Button>}
          >
            {t('knowledge.web.questions.no_match')}
          </EmptyState>
        ) : (
          <EmptyState
            action={
              status === 'open' && (
                <LinkButton href="/knowledge/ask">{t('knowledge.web.questions.try')}</LinkButton>
              )
            }
          >
            {t(noneKeys[status])}
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
