import {
  Combine,
  MessageSquare,
  NotebookPen,
  Phone,
  Split,
  Target,
  TrendingUp,
  UserPlus,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages } from '#modules/accounts/web';
import { Button, RelativeTime } from '#ui';
import { listTimelineContract, type TimelineEntry } from '../../../contract/index.ts';
import { useUnmerge } from '../../data/use-merge.ts';
import { standingMerges, timelineWords } from '../../state/timeline-words.ts';
import { EntrySkeletons } from './entry-skeletons.tsx';

const icons = {
  created: UserPlus,
  note: NotebookPen,
  interest: TrendingUp,
  stage: Target,
  identity: Phone,
  merged: Combine,
  unmerged: Split,
  conversation: MessageSquare,
} as const satisfies Record<TimelineEntry['kind'], unknown>;

interface TimelineProps {
  contactId: string;
  readOnly: boolean;
}

/** Everything that happened to a contact, newest first. A merge that still holds is undone from here. */
export function Timeline({ contactId, readOnly }: TimelineProps) {
  const { t } = useTranslation();
  const pages = useApiPages(listTimelineContract, { params: { id: contactId }, query: {} });
  const unmerge = useUnmerge();
  if (pages.error && pages.items.length === 0)
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  if (pages.isPending) return <EntrySkeletons />;
  const standing = standingMerges(pages.items);
  return (
    <div className="flex flex-col items-start gap-4">
      <ol className="flex w-full flex-col">
        {pages.items.map((entry) => {
          const mergeId = String(entry.vars.mergeId);
          const canUndo = !readOnly && entry.kind === 'merged' && standing.has(mergeId);
          return (
            <Entry key={entry.id} entry={entry} onUndo={canUndo ? () => void unmerge(mergeId) : undefined} />
          );
        })}
      </ol>
      {pages.hasMore && (
        <Button busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('contacts.web.more')}
        </Button>
      )}
    </div>
  );
}

function Entry({ entry, onUndo }: { entry: TimelineEntry; onUndo: (() => void) | undefined }) {
  const { t, i18n } = useTranslation();
  const Icon = icons[entry.kind];
  return (
    <li className="group flex gap-3">
      {/* The line joins one event to the next, and ends with the last. */}
      <span className="flex flex-col items-center">
        <span className="flex size-6 shrink-0 items-center justify-center rounded-full border border-line bg-surface text-ink-soft">
          <Icon size={14} aria-hidden />
        </span>
        <span className="w-px grow bg-line group-last:hidden" />
      </span>
      <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-3 gap-y-1 pb-4 pt-0.5">
        <p className="min-w-0 whitespace-pre-wrap wrap-anywhere">{timelineWords(t, i18n.language, entry)}</p>
        <RelativeTime at={entry.at} className="text-12 text-ink-soft" />
        {onUndo && (
          <Button size="sm" variant="ghost" className="text-accent" onClick={onUndo}>
            {t('contacts.web.merge.undo')}
          </Button>
        )}
      </div>
    </li>
  );
}
