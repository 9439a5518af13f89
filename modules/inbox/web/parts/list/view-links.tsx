import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { Count, ViewTabs } from '#ui';
import { useCounts } from '../../data/use-counts.ts';
import { inboxHref } from '../../state/addresses.ts';
import { countOfView, type InboxFilters, noFilters, viewKeys } from '../../state/views.ts';

/** The views above the list. */
export function ViewLinks({ filters, panelId }: { filters: InboxFilters; panelId: string }) {
  const { t } = useTranslation();
  const openId = useRouteParam('conversationId');
  const counts = useCounts();
  // Where no reply is overdue and no follow-up waits, or there are no targets and nobody is followed up, nothing speaks of it.
  const shown = viewKeys.filter(
    (view) =>
      (view !== 'overdue' && view !== 'follow_ups') ||
      filters.view === view ||
      (countOfView(view, counts) ?? 0) > 0,
  );
  return (
    <ViewTabs
      label={t('inbox.views.label')}
      more={t('inbox.views.more')}
      moreLabel={t('inbox.views.more_label')}
      panelId={panelId}
      current={filters.saved === undefined ? filters.view : undefined}
      tabs={shown.map((view) => {
        const count = countOfView(view, counts);
        return {
          key: view,
          href: inboxHref(openId, {
            ...filters,
            view,
            status: undefined,
            due: undefined,
            draft: undefined,
            // A view of this row begins anew where a saved one stood.
            ...(filters.saved !== undefined && noFilters),
          }),
          label: t(`inbox.view.${view}`),
          trailing: count !== undefined && (
            <Count
              value={count}
              tone={view === 'handed_over' || view === 'overdue' ? 'brass' : 'neutral'}
              label={t('inbox.views.count', { count })}
            />
          ),
        };
      })}
    />
  );
}
