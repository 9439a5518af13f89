import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Badge, Button, Card, Loading, Page, Skeleton } from '#ui';
import { getHealthContract, type HealthLine, type HealthStatus } from '../../contract/index.ts';
import { SwitchesCard } from '../parts/switches-card.tsx';

const tones = { pass: 'success', warn: 'brass', fail: 'danger' } as const;

function StatusBadge({ status }: { status: HealthStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`operations.web.status.${status}`)}</Badge>;
}

function Line({ line }: { line: HealthLine }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3">
      <span className="w-40 shrink-0 font-medium">{line.title}</span>
      <span className="min-w-0 grow basis-60 break-words text-13 text-ink-soft">{line.message}</span>
      <StatusBadge status={line.status} />
    </li>
  );
}

function Lines({ lines }: { lines: readonly HealthLine[] | undefined }) {
  return (
    <ul className="divide-y divide-line">
      {lines === undefined
        ? ['a', 'b', 'c', 'd'].map((key) => (
            <li key={key} className="flex h-12 items-center gap-4 px-4">
              <Skeleton className="w-32" />
              <Skeleton className="w-64" />
            </li>
          ))
        : lines.map((line) => <Line key={`${line.check} ${line.code} ${line.message}`} line={line} />)}
    </ul>
  );
}

/** How the installation is, and what is turned while it runs. */
export default function HealthPage() {
  const { t } = useTranslation();
  const health = useApiQuery(getHealthContract, undefined, { staleTime: Number.POSITIVE_INFINITY });
  return (
    <Page
      width="reading"
      title={t('operations.web.settings.health')}
      subtitle={t('operations.web.health.lead')}
      action={
        <Button icon={<RefreshCw />} busy={health.isFetching} onClick={() => void health.refetch()}>
          {t('operations.web.health.again')}
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <SwitchesCard />
        {health.error ? (
          <QueryError error={health.error} onRetry={() => void health.refetch()} />
        ) : (
          <Card flush title={t('operations.web.health.checks')}>
            {health.isPending && <Loading />}
            <Lines lines={health.data?.checks} />
          </Card>
        )}
      </div>
    </Page>
  );
}
