import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, QueryError } from '#modules/accounts/web';
import { Button, cx } from '#ui';
import type { Contact, Stage } from '../../../contract/index.ts';
import { stageKeys } from '../../state/stages.ts';
import { CardSkeletons } from './card-skeletons.tsx';
import { LeadCard } from './lead-card.tsx';
import type { LeadDrag } from './use-lead-drag.ts';

interface LeadColumnProps {
  stage: Stage;
  pages: ApiPages<Contact>;
  /** The pages' contacts, each once. */
  leads: readonly Contact[];
  /** Absent for those who may not change contacts. */
  onMove: ((lead: Contact, to: Stage) => void) | undefined;
  /** Absent where there is no second column to drag to. */
  drag: LeadDrag | undefined;
  narrowed: boolean;
  /** The phone's tabs name the stage already. */
  hideTitle?: boolean;
}

export function LeadColumn({ stage, pages, leads, onMove, drag, narrowed, hideTitle }: LeadColumnProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [lastFocused, setLastFocused] = useState<string>();
  const reachable = leads.some(({ id }) => id === lastFocused) ? lastFocused : leads[0]?.id;
  const count = `${leads.length}${pages.hasMore ? '+' : ''}`;
  return (
    <section
      aria-labelledby={titleId}
      data-stage={stage}
      {...(onMove && drag?.columnDrop(stage))}
      className={cx(
        'flex min-h-0 min-w-0 flex-col rounded-card outline-offset-4 outline-edge',
        drag?.isTarget(stage) && 'outline-1 outline-dashed',
        drag?.isOver(stage) && 'bg-accent-wash outline-2 outline-accent outline-solid',
      )}
    >
      <h2
        id={titleId}
        className={cx('flex items-baseline gap-2 px-1 pb-2 font-semibold', hideTitle && 'sr-only')}
      >
        {t(stageKeys[stage])}
        {!pages.isPending && <span className="text-13 font-normal text-ink-soft tabular-nums">{count}</span>}
      </h2>
      <div className={cx('min-h-0 grow p-1 md:overflow-y-auto', pages.isStale && 'opacity-60')}>
        {pages.isPending && <CardSkeletons />}
        {pages.error && leads.length === 0 && <QueryError error={pages.error} onRetry={pages.refetch} />}
        {!pages.isPending && !pages.error && leads.length === 0 && (
          <p className="rounded-card border border-dashed border-line px-3 py-6 text-center text-13 text-ink-soft">
            {narrowed ? t('contacts.leads.empty.no_match') : t(emptyKeys[stage])}
          </p>
        )}
        <ul aria-labelledby={titleId} className="flex flex-col gap-2">
          {leads.map((lead) => (
            <LeadCard
              key={lead.id}
              lead={lead}
              tabbable={lead.id === reachable}
              onFocus={() => setLastFocused(lead.id)}
              onMove={onMove && ((to) => onMove(lead, to))}
              drag={onMove && drag?.cardDrag(lead)}
              dragged={drag?.draggedId === lead.id}
            />
          ))}
        </ul>
        {pages.hasMore && (
          <Button
            size="sm"
            variant="ghost"
            className="mt-2 w-full"
            busy={pages.isLoadingMore}
            onClick={pages.loadMore}
          >
            {t('contacts.web.more')}
          </Button>
        )}
      </div>
    </section>
  );
}

const emptyKeys: Readonly<Record<Stage, string>> = {
  new: 'contacts.leads.empty.new',
  qualified: 'contacts.leads.empty.qualified',
  won: 'contacts.leads.empty.won',
  lost: 'contacts.leads.empty.lost',
};
