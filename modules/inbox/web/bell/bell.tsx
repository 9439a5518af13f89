import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation, useApiQuery, useInvalidate, useLive } from '#modules/accounts/web';
import { announce, BellIcon, Popover, RailButton } from '#ui';
import {
  getCountsContract,
  inboxEvents,
  listNotificationsContract,
  readNotificationsContract,
} from '../../contract/index.ts';
import { NotificationList } from './notification-list.tsx';

/** The bell of the rail: rings once when a conversation needs a person, and shows what has called for this member. */
export default function Bell({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation();
  const invalidate = useInvalidate();
  const [open, setOpen] = useState(false);
  const [rings, setRings] = useState(0);
  const counts = useApiQuery(getCountsContract, undefined);
  const read = useApiMutation(readNotificationsContract, { invalidates: [getCountsContract] });
  useLive(inboxEvents.conversationHandedOver, ({ contactName }) => {
    setRings((before) => before + 1);
    announce(t('inbox.bell.handed_over', { name: contactName }));
    invalidate(listNotificationsContract, getCountsContract);
  });
  const waiting = counts.data?.notifications ?? 0;
  const change = (next: boolean): void => {
    setOpen(next);
    // Read once they have been seen: while the list is open, its new entries keep their dot.
    if (!next && waiting > 0) read.mutate();
    if (next) invalidate(listNotificationsContract);
  };
  return (
    <Popover
      label={t('inbox.bell.title')}
      side="inline-end"
      align="end"
      open={open}
      onOpenChange={change}
      trigger={
        <RailButton
          collapsed={collapsed}
          label={t('inbox.bell.title')}
          picture={<BellIcon rings={rings} />}
          count={
            waiting > 0 ? { value: waiting, label: t('inbox.bell.waiting', { count: waiting }) } : undefined
          }
        />
      }
    >
      <NotificationList onLeave={() => change(false)} />
    </Popover>
  );
}
