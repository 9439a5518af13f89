import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import {
  QueryError,
  RecordPage,
  useApiMutation,
  useApiPages,
  useApiQuery,
  useInvalidate,
  useSession,
  useTellError,
} from '#modules/accounts/web';
import { Button, EmptyState, Page, TextLink } from '#ui';
import {
  cancelImportContract,
  getImportContract,
  type Import,
  knowledgePermissions,
  listProposalsContract,
  retryImportContract,
} from '../../contract/index.ts';
import { useChangeCheck } from '../data/use-change-check.tsx';
import { useImportLive } from '../data/use-import-live.ts';
import { useProposals } from '../data/use-proposals.ts';
import { ImportBadge } from '../parts/imports/import-badge.tsx';
import { ImportProgress } from '../parts/imports/import-progress.tsx';
import { ProposalList } from '../parts/imports/proposal-list.tsx';
import { SourceSettings } from '../parts/imports/source-settings.tsx';
import { UnreadPages } from '../parts/imports/unread-pages.tsx';

/** One import: how far it is, and what it proposes. */
export default function ImportPage() {
  const { t } = useTranslation();
  const id = useRouteParam('importId');
  const query = useApiQuery(getImportContract, { params: { id } });
  useImportLive();
  return (
    <RecordPage query={query} title={t('knowledge.web.import.one')}>
      {(shown) => <ShownImport import={shown} />}
    </RecordPage>
  );
}

function ShownImport({ import: shown }: { import: Import }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { id, source, status, proposals } = shown;
  const check = useChangeCheck();
  const actions = useProposals(id, check.goesOn);
  const pages = useApiPages(listProposalsContract, { params: { id }, query: {} });
  const mayWrite = can(knowledgePermissions.write);
  const reading = status === 'waiting' || status === 'running';
  const acceptable = proposals.open - proposals.duplicates;
  return (
    <Page
      title={source.name}
      back={
        <div className="flex items-center gap-2 text-13">
          <TextLink href="/knowledge/imports">{t('knowledge.web.view.imports')}</TextLink>
          <ImportBadge status={status} />
        </div>
      }
      action={
        mayWrite && (
          <div className="flex flex-wrap gap-2">
            <Repeat id={id} reading={reading} again={status === 'failed' || status === 'cancelled'} />
            {acceptable > 0 && (
              <Button
                variant="primary"
                busy={actions.busy === 'all'}
                onClick={() => void actions.acceptAll()}
              >
                {t('knowledge.web.import.accept_all', { count: acceptable })}
              </Button>
            )}
          </div>
        )
      }
    >
      <div className="flex w-full max-w-[960px] flex-col gap-6">
        <ImportProgress import={shown} />
        {check.dialog}
        {pages.error && pages.items.length === 0 ? (
          <QueryError error={pages.error} onRetry={pages.refetch} />
        ) : pages.items.length > 0 ? (
          <ProposalList pages={pages} actions={actions} />
        ) : (
          !pages.isPending && !reading && <EmptyState>{t('knowledge.web.import.nothing_new')}</EmptyState>
        )}
        <UnreadPages importId={id} status="failed" />
        <UnreadPages importId={id} status="skipped" />
        {mayWrite && <SourceSettings source={source} reading={reading} />}
      </div>
    </Page>
  );
}

function Repeat({ id, reading, again }: { id: string; reading: boolean; again: boolean }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const invalidate = useInvalidate();
  const cancel = useApiMutation(cancelImportContract);
  const retry = useApiMutation(retryImportContract);
  const run = (act: () => Promise<unknown>) =>
    void act()
      .catch(tell)
      .finally(() => invalidate(getImportContract));
  if (reading) {
    return (
      <Button busy={cancel.isPending} onClick={() => run(() => cancel.mutateAsync({ params: { id } }))}>
        {t('knowledge.web.import.cancel')}
      </Button>
    );
  }
  if (!again) return null;
  return (
    <Button busy={retry.isPending} onClick={() => run(() => retry.mutateAsync({ params: { id } }))}>
      {t('knowledge.web.import.retry')}
    </Button>
  );
}
