import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { Count, cx, Link } from '#ui';
import { useCounts } from '../../data/use-counts.ts';
import { inboxHref } from '../../state/addresses.ts';
import { countOfView, type InboxFilters, noFilters, viewKeys } from '../../state/views.ts';

/** The views above the list. Each has an address of its own, so they are links. */
export function ViewLinks({ filters }: { filters: InboxFilters }) {
  const { t } = useTranslation();
  const openId = useRouteParam('conversationId');
  const counts = useCounts();
  return (
    <nav aria-label={t('inbox.views.label')}>
      <ul className="flex flex-wrap gap-x-0.5 gap-y-0.5">
        {viewKeys.map((view) => {
          const count = countOfView(view, counts);
          const current = view === filters.view && filters.saved === undefined;
          return (
            <li key={view}>
              <Link
                href={inboxHref(openId, {
                  ...filters,
                  view,
                  status: undefined,
                  // A view of this row begins anew where a saved one stood.
                  ...(filters.saved !== undefined && noFilters),
                })}
                aria-current={current ? 'true' : undefined}
                className={cx(
                  'flex h-7 items-center gap-1.5 whitespace-nowrap rounded-control px-2 text-13 hover:bg-hover pointer-coarse:h-11',
                  current ? 'bg-accent-wash font-medium text-ink' : 'text-ink-soft hover:text-ink',
                )}
              >
                {t(`inbox.view.${view}`)}
                {count !== undefined && (
                  <Count
                    value={count}
                    tone={view === 'handed_over' ? 'brass' : 'neutral'}
                    label={t('inbox.views.count', { count })}
                  />
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
