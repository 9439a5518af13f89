import { useTranslation } from 'react-i18next';
import { useUrlState } from '#kernel/browser';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { cx, Page, Skeleton } from '#ui';
import { getFiguresContract } from '../../contract/index.ts';
import { useInsightsLive } from '../data/use-insights-live.ts';
import { ActivityList } from '../parts/activity-list.tsx';
import { ConversationsChart } from '../parts/conversations-chart.tsx';
import { FigureCard } from '../parts/figure-card.tsx';
import { UnitLinks } from '../parts/unit-links.tsx';
import { homeFilters } from '../state/units.ts';

const places = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Seven cards fill rows of two and of four when the last is as wide as two. */
const lastCard = 'col-span-2 2xl:col-span-1';

/** The day at a glance. */
export default function HomePage() {
  const { t } = useTranslation();
  const [{ unit }] = useUrlState(homeFilters);
  const { data, error, refetch } = useApiQuery(
    getFiguresContract,
    { query: { unit } },
    { keepPrevious: true },
  );
  useInsightsLive();
  const conversations = data?.items.find(({ key }) => key === 'conversations');
  return (
    <Page title={t('insights.nav.home')} action={<UnitLinks unit={unit} />}>
      {error && !data ? (
        <QueryError error={error} onRetry={refetch} />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="grid grid-cols-2 gap-4 md:grid-cols-4 2xl:grid-cols-7">
            {data
              ? data.items.map((figure) => (
                  <FigureCard
                    key={figure.key}
                    figure={figure}
                    unit={data.unit}
                    since={data.since}
                    className={figure.key === 'satisfaction' ? lastCard : undefined}
                  />
                ))
              : places.map((place) => (
                  <Skeleton key={place} className={cx('h-36 w-full', place === 'seven' && lastCard)} />
                ))}
          </div>
          <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
            {data && conversations ? (
              <ConversationsChart figure={conversations} unit={data.unit} />
            ) : (
              <Skeleton className="h-60 w-full" />
            )}
            <ActivityList />
          </div>
        </div>
      )}
    </Page>
  );
}
