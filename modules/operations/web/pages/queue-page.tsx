import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import { Button, EmptyState, Loading, Page, RelativeTime, Skeleton, toast } from '#ui';
import {
  type FailedJobView,
  getQueueContract,
  openQueueBoardContract,
  retryJobContract,
} from '../../contract/index.ts';

const refetchInterval = 5_000;
const counted = ['waiting', 'delayed', 'active', 'failed'] as const;

function JobRow({ job }: { job: FailedJobView }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const retry = useApiMutation(retryJobContract, {
    invalidates: [getQueueContract],
    onSuccess: () => toast({ title: t('operations.web.queue.retried', { name: job.name }), tone: 'success' }),
    onError: tell,
  });
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 grow basis-60">
        <p className="font-medium">{job.name}</p>
        <p className="break-words text-13">{job.reason}</p>
        <p className="text-13 text-ink-soft">
          {t('operations.web.queue.attempts', { count: job.attempts })}
          {' · '}
          <RelativeTime at={job.failedAt} />
        </p>
        <details className="text-13 text-ink-soft">
          <summary className="cursor-pointer">{t('operations.web.queue.payload')}</summary>
          <pre className="overflow-x-auto whitespace-pre-wrap break-all text-12">
            {JSON.stringify(job.payload, null, 2)}
          </pre>
        </details>
      </div>
      <Button
        size="sm"
        busy={retry.isPending}
        aria-label={t('operations.web.queue.retry_name', { name: job.name })}
        onClick={() => retry.mutate({ params: { id: job.id } })}
      >
        {t('operations.web.queue.retry')}
      </Button>
    </li>
  );
}

/** Bull Board in a tab of its own, which is opened by the click itself: browsers block one that opens later. */
function BoardButton() {
  const { t } = useTranslation();
  const tell = useTellError();
  const open = useApiMutation(openQueueBoardContract);
  const show = () => {
    const tab = window.open('about:blank', '_blank');
    // Its scripts are not ours: they get no way back to this window.
    if (tab) tab.opener = null;
    open.mutate(undefined, {
      onSuccess: ({ path }) => tab?.location.replace(path),
      onError: (error) => {
        tab?.close();
        tell(error);
      },
    });
  };
  return (
    <Button busy={open.isPending} title={t('operations.web.queue.board_lead')} onClick={show}>
      {t('operations.web.queue.board')}
    </Button>
  );
}

/** What waits and what has failed, without what anybody wrote. */
export default function QueuePage() {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useApiQuery(getQueueContract, undefined, { refetchInterval });
  return (
    <Page
      width="reading"
      title={t('operations.web.settings.queue')}
      subtitle={t('operations.web.queue.lead')}
      action={<BoardButton />}
    >
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          {isPending && <Loading />}
          <dl className="mb-6 grid grid-cols-2 gap-3 md:grid-cols-4">
            {counted.map((name) => (
              <div key={name} className="rounded-card border border-line bg-surface px-4 py-3">
                <dt className="text-13 text-ink-soft">{t(`operations.web.queue.count.${name}`)}</dt>
                <dd className="text-20 font-medium">
                  {data ? data.counts[name] : <Skeleton className="w-8" />}
                </dd>
              </div>
            ))}
          </dl>
          {data && data.failed.length === 0 ? (
            <EmptyState>{t('operations.web.queue.empty')}</EmptyState>
          ) : (
            <ul
              aria-label={t('operations.web.queue.failed')}
              className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
            >
              {data?.failed.map((job) => (
                <JobRow key={job.id} job={job} />
              ))}
            </ul>
          )}
        </>
      )}
    </Page>
  );
}
