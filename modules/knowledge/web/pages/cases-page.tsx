import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '#kernel/browser';
import { QueryError, useApiPages, useSession } from '#modules/accounts/web';
import { Button, EmptyState, LinkButton, Page, SearchInput, Toolbar } from '#ui';
import { knowledgePermissions, listCasesContract } from '../../contract/index.ts';
import { useSearchWords } from '../data/use-search-words.ts';
import { CaseList } from '../parts/cases/case-list.tsx';
import { RunCases } from '../parts/cases/run-cases.tsx';
import { FilterMenu } from '../parts/filter-menu.tsx';
import { KnowledgeViews } from '../parts/knowledge-views.tsx';
import { RowSkeletons } from '../parts/row-list.tsx';
import { caseFilters } from '../state/filters.ts';

/** Questions with the answers that are wanted: what must stay right whatever is written. */
export default function CasesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [filters, change] = useUrlState(caseFilters);
  const { search, result } = filters;
  const send = useCallback((words: string) => change({ search: words }), [change]);
  const [words, setWords] = useSearchWords(search, send);
  const pages = useApiPages(listCasesContract, { query: { result, search: search || undefined } });
  return (
    <Page
      title={t('knowledge.web.cases.title')}
      subtitle={t('knowledge.web.cases.lead')}
      action={can(knowledgePermissions.write) && pages.items.length > 0 && <RunCases />}
    >
      <KnowledgeViews />
      <div className="w-full max-w-[960px]">
        <Toolbar label={t('knowledge.web.filter.label')}>
          <div className="w-full md:w-72">
            <SearchInput label={t('knowledge.web.questions.search')} value={words} onValueChange={setWords} />
          </div>
          <FilterMenu
            label={t('knowledge.web.cases.result')}
            anyLabel={t('knowledge.web.cases.any_result')}
            value={result}
            options={[
              { value: 'fails', label: t('knowledge.web.cases.fails') },
              { value: 'passes', label: t('knowledge.web.cases.passes') },
            ]}
            onValueChange={(value) => change({ result: value })}
          />
        </Toolbar>
        {pages.error && pages.items.length === 0 ? (
          <QueryError error={pages.error} onRetry={pages.refetch} />
        ) : pages.isPending ? (
          <RowSkeletons />
        ) : pages.items.length > 0 ? (
          <CaseList pages={pages} />
        ) : search || result ? (
          <EmptyState
            action={
              <Button onClick={() => change({ search: '', result: undefined })}>
                {t('knowledge.web.filter.clear')}
              </Button>
            }
          >
            {t('knowledge.web.cases.no_match')}
          </EmptyState>
        ) : (
          <EmptyState
            action={<LinkButton href="/knowledge/ask">{t('knowledge.web.questions.try')}</LinkButton>}
          >
            {t('knowledge.web.cases.none')}
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
