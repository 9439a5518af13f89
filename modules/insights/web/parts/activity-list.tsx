import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Card, EmptyState, Link, RelativeTime, Skeleton } from '#ui';
import { type Activity, listActivitiesContract } from '../../contract/index.ts';

const textKeys: Readonly<Record<Activity['kind'], string>> = {
  conversation_opened: 'insights.activity.conversation_opened',
  handed_over: 'insights.activity.handed_over',
  answered: 'insights.activity.answered',
  lead_moved: 'insights.activity.lead_moved',
};

const stageKeys = {
  new: 'insights.stage.new',
  qualified: 'insights.stage.qualified',
  won: 'insights.stage.won',
  lost: 'insights.stage.lost',
};

const addressOf = ({ conversationId, contact }: Activity): string =>
  conversationId === null ? `/contacts/${contact.id}` : `/inbox/${conversationId}`;

/** What has just happened; each line leads to it. */
export function ActivityList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(listActivitiesContract, undefined);
  return (
    <Card title={t('insights.activity.title')} flush>
      {error ? (
        <QueryError error={error} onRetry={refetch} />
      ) : !data ? (
        <div className="flex flex-col gap-3 p-4">
          {[0, 1, 2, 3].map((line) => (
            <Skeleton key={line} className="h-5 w-full" />
          ))}
        </div>
      ) : data.items.length === 0 ? (
        <EmptyState>{t('insights.activity.none')}</EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {data.items.map((one) => (
            <li key={one.id}>
              <Link href={addressOf(one)} className="flex items-baseline gap-3 px-4 py-2 hover:bg-hover">
                <span className="min-w-0 grow wrap-anywhere">
                  {t(textKeys[one.kind], {
                    name: one.contact.name,
                    stage: one.stage === null ? '' : t(stageKeys[one.stage]),
                  })}
                </span>
                <RelativeTime at={one.at} className="shrink-0 text-13 text-ink-soft" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
