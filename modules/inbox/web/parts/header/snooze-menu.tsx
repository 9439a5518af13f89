import { AlarmClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { IconButton, lazyDialog, Menu, useShortcut } from '#ui';
import type { Conversation } from '../../../contract/index.ts';
import { useSnooze } from '../../data/use-snooze.ts';
import type { SnoozeDialogProps } from './snooze-dialog.tsx';
import { useSnoozeEntries } from './use-snooze-entries.tsx';

const SnoozeDialog = lazyDialog<SnoozeDialogProps>(() => import('./snooze-dialog.tsx'));

/** When a conversation comes back: soon, tomorrow, next week, or at any time. */
export function SnoozeMenu({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const { snooze, wake } = useSnooze(conversation);
  const [open, setOpen] = useState(false);
  const [picking, setPicking] = useState(false);
  useShortcut('s', () => setOpen(true), t('inbox.shortcut.snooze'));
  const entries = useSnoozeEntries({ onSnooze: snooze, onPick: () => setPicking(true) });
  const asleep = conversation.status === 'snoozed';
  return (
    <>
      <Menu
        label={t('inbox.snooze.label')}
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton label={t('inbox.snooze.label')} icon={<AlarmClock />} />}
        items={[
          ...(asleep ? [{ key: 'wake', label: t('inbox.snooze.wake'), onSelect: wake }] : []),
          ...entries,
        ]}
      />
      <SnoozeDialog
        open={picking}
        onOpenChange={setPicking}
        timeZone={organisation.timeZone}
        onSnooze={snooze}
      />
    </>
  );
}
