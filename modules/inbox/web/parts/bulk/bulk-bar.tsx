import { AlarmClock, CircleCheck, MailOpen, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { useSession } from '#modules/accounts/web';
import { Button, IconButton, lazyDialog, Menu, useShortcut } from '#ui';
import { type changeConversationsContract, maxBulk } from '../../../contract/index.ts';
import type { BulkChanges } from '../../data/use-bulk-change.ts';
import { useAssigneeOptions } from '../../data/use-filter-options.ts';
import type { Selection } from '../../state/selection.ts';
import { filtersToSave, type InboxFilters } from '../../state/views.ts';
import type { SnoozeDialogProps } from '../header/snooze-dialog.tsx';
import { StatusGlyph } from '../header/status-glyph.tsx';
import { useSnoozeEntries } from '../header/use-snooze-entries.tsx';
import { BulkTags } from './bulk-tags.tsx';

const SnoozeDialog = lazyDialog<SnoozeDialogProps>(() => import('../header/snooze-dialog.tsx'));

type Change = z.input<NonNullable<typeof changeConversationsContract.body>>['change'];

interface BulkBarProps {
  selection: Selection;
  filters: InboxFilters;
  onAll: () => void;
  onEnd: () => void;
  bulk: BulkChanges;
}

const settable = ['open', 'pending', 'resolved'] as const;

/** What can be done with the selected conversations, all at once. Keys mean the same as for one. */
export function BulkBar({ selection, filters, onAll, onEnd, bulk }: BulkBarProps) {
  const { change, busy } = bulk;
  const { t } = useTranslation();
  const { user, organisation } = useSession();
  const [open, setOpen] = useState<'assign' | 'status' | 'snooze' | 'tags' | null>(null);
  const [picking, setPicking] = useState(false);
  const assignees = useAssigneeOptions();
  const count = selection.ids.size;
  const some = selection.all || count > 0;
  const apply = (wanted: Change): void => {
    if (!some || busy) return;
    const which = selection.all ? { filters: filtersToSave(filters) } : { ids: [...selection.ids] };
    change({ ...which, change: wanted }, onEnd);
  };
  const assign = (value: string): void => {
    apply({ assigneeId: value === 'me' ? user.id : value === 'none' ? null : value });
  };
  const snooze = (until: Date) => apply({ snoozedUntil: until.toISOString() });
  const times = useSnoozeEntries({ onSnooze: snooze, onPick: () => setPicking(true) });
  const keys = { enabled: some };
  useShortcut('e', () => apply({ status: 'resolved' }), t('inbox.shortcut.resolve'), keys);
  useShortcut('a', () => setOpen('assign'), t('inbox.shortcut.assign'), keys);
  useShortcut('s', () => setOpen('snooze'), t('inbox.shortcut.snooze'), keys);
  useShortcut('#', () => setOpen('tags'), t('inbox.shortcut.tag'), keys);
  useShortcut('Escape', onEnd, t('inbox.select.end'), { enabled: selection.on });
  const menu = (name: 'assign' | 'status' | 'snooze') => ({
    open: open === name,
    onOpenChange: (shown: boolean) => setOpen(shown ? name : null),
    side: 'top' as const,
  });
  return (
    <section
      aria-label={t('inbox.select.bar')}
      className="flex shrink-0 flex-col gap-1 border-t border-line bg-surface px-3 py-2"
    >
      <div className="flex min-h-8 items-center gap-2 text-13">
        <span aria-live="polite" className="min-w-0 truncate font-medium">
          {selection.all
            ? t('inbox.select.all_chosen', { most: maxBulk })
            : count > 0
              ? t('inbox.select.count', { count })
              : t('inbox.select.none')}
        </span>
        <span className="ms-auto" />
        {!selection.all && (
          <Button size="sm" variant="ghost" onClick={onAll}>
            {t('inbox.select.all')}
          </Button>
        )}
        <IconButton size="sm" label={t('inbox.select.end')} icon={<X />} onClick={onEnd} />
      </div>
      <div className="-ms-1 flex items-center gap-1">
        <Menu
          label={t('inbox.assignee.label')}
          {...menu('assign')}
          trigger={<IconButton disabled={!some} label={t('inbox.shortcut.assign')} icon={<UserRound />} />}
          items={assignees.map(({ value, label }) => ({
            key: value,
            label,
            onSelect: () => assign(value),
          }))}
        />
        <Menu
          label={t('inbox.status.label')}
          {...menu('status')}
          trigger={<IconButton disabled={!some} label={t('inbox.status.label')} icon={<CircleCheck />} />}
          items={settable.map((status) => ({
            key: status,
            label: t(`inbox.status.${status}`),
            icon: <StatusGlyph status={status} />,
            onSelect: () => apply({ status }),
          }))}
        />
        <Menu
          label={t('inbox.snooze.label')}
          {...menu('snooze')}
          trigger={<IconButton disabled={!some} label={t('inbox.snooze.label')} icon={<AlarmClock />} />}
          items={times}
        />
        <BulkTags
          open={open === 'tags'}
          onOpenChange={(shown) => setOpen(shown ? 'tags' : null)}
          onApply={apply}
          disabled={!some}
        />
        <IconButton
          disabled={!some}
          busy={busy}
          label={t('inbox.select.read')}
          icon={<MailOpen />}
          onClick={() => apply({ read: true })}
        />
      </div>
      <SnoozeDialog
        open={picking}
        onOpenChange={setPicking}
        timeZone={organisation.timeZone}
        onSnooze={snooze}
      />
    </section>
  );
}
