import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#modules/accounts/web';
import { BellIcon, Count, cx, Popover } from '#ui';
import { inboxEvents } from '../../../contract/index.ts';
import { useCounts } from '../../data/use-counts.ts';
import { NotificationList } from './notification-list.tsx';

/** The counter's bell: how many notifications wait, and what they say. It rings once when a person is needed. */
export default function Bell({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation();
  const [rings, setRings] = useState(0);
  const [open, setOpen] = useState(false);
  const waiting = useCounts()?.notifications ?? 0;
  useLive(inboxEvents.conversationHandedOver, () => setRings((before) => before + 1));
  const label = t('inbox.bell.label');
  return (
    <Popover
      label={label}
      side={collapsed ? 'inline-end' : 'top'}
      open={open}
      onOpenChange={setOpen}
      className="flex max-h-[min(480px,70dvh)] w-[min(360px,calc(100vw-32px))] flex-col p-0"
      trigger={
        <button
          type="button"
          title={collapsed ? label : undefined}
          aria-label={collapsed ? label : undefined}
          className={cx(
            'relative flex h-8 items-center gap-2 rounded-control text-start font-medium text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:h-11',
            collapsed ? 'w-8 justify-center pointer-coarse:w-11' : 'w-full px-2',
          )}
        >
          <BellIcon rings={rings} />
          {!collapsed && <span className="min-w-0 grow truncate">{label}</span>}
          {collapsed && waiting > 0 ? (
            <span
              aria-hidden
              className="absolute end-1 top-1 size-2 rounded-full border border-canvas bg-brass"
            />
          ) : (
            <Count value={waiting} tone="brass" label={t('inbox.bell.waiting', { count: waiting })} />
          )}
        </button>
      }
    >
      <NotificationList waiting={waiting} onLeave={() => setOpen(false)} />
    </Popover>
  );
}
