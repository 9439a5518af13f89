import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#modules/accounts/web';
import { BellIcon, Popover, RailButton } from '#ui';
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
        <RailButton
          collapsed={collapsed}
          label={label}
          picture={<BellIcon rings={rings} />}
          count={{ value: waiting, label: t('inbox.bell.waiting', { count: waiting }) }}
        />
      }
    >
      <NotificationList waiting={waiting} onLeave={() => setOpen(false)} />
    </Popover>
  );
}
