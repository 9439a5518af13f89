import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages, useSession } from '#modules/accounts/web';
import { EmptyState, Page } from '#ui';
import { knowledgePermissions, listImportsContract } from '../../contract/index.ts';
import { useImportLive } from '../data/use-import-live.ts';
import { ImportForm } from '../parts/imports/import-form.tsx';
import { ImportList } from '../parts/imports/import-list.tsx';
import { KnowledgeViews } from '../parts/knowledge-views.tsx';
import { RowSkeletons } from '../parts/row-list.tsx';

/** Where knowledge comes in from, and what has come in. */
export default function ImportsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const pages = useApiPages(listImportsContract, { query: {} });
  useImportLive();
  return (
    <Page title={t('knowledge.web.title')} subtitle={t('knowledge.web.import.lead')}>
      <KnowledgeViews />
      <div className="flex w-full max-w-[960px] flex-col gap-6">
        {can(knowledgePermissions.write) && <ImportForm />}
        <section aria-labelledby="knowledge-imports">
          <h2 id="knowledge-imports" className="mb-3 font-semibold">
            {t('knowledge.web.import.list')}
          </h2>
          {pages.error && pages.items.length === 0 ? (
            <QueryError error={pages.error} onRetry={pages.refetch} />
          ) : pages.isPending ? (
            <RowSkeletons />
          ) : pages.items.length > 0 ? (
            <ImportList pages={pages} />
          ) : (
            <EmptyState>{t('knowledge.web.import.none')}</EmptyState>
          )}
        </section>
      </div>
    </Page>
  );
}
