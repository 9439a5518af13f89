import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGo, useUrlState } from '#kernel/browser';
import { QueryError, useApiPages, useSession } from '#modules/accounts/web';
import { LinkButton, Page, useShortcut } from '#ui';
import { knowledgePermissions, listArticlesContract } from '../../contract/index.ts';
import { useKnowledgeLive } from '../data/use-knowledge-live.ts';
import { KnowledgeViews } from '../parts/knowledge-views.tsx';
import { ArticleTable } from '../parts/list/article-table.tsx';
import { articleFilters } from '../state/filters.ts';

/** What the shop knows, article by article. */
export default function ArticlesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const go = useGo();
  const [filters, change] = useUrlState(articleFilters);
  const { search, language, status } = filters;
  const pages = useApiPages(listArticlesContract, {
    query: { search: search || undefined, language, status },
  });
  useKnowledgeLive();
  const mayWrite = can(knowledgePermissions.write);
  useShortcut('c', () => go('/knowledge/new'), t('knowledge.web.new'), { enabled: mayWrite });
  return (
    <Page
      title={t('knowledge.web.title')}
      subtitle={t('knowledge.web.list.lead')}
      action={
        mayWrite && (
          <LinkButton href="/knowledge/new" variant="primary" icon={<Plus />}>
            {t('knowledge.web.new')}
          </LinkButton>
        )
      }
    >
      <KnowledgeViews />
      {pages.error && pages.items.length === 0 ? (
        <QueryError error={pages.error} onRetry={pages.refetch} />
      ) : (
        <ArticleTable pages={pages} filters={filters} onFilter={change} />
      )}
    </Page>
  );
}
