import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { IconButton, lazyDialog, Menu, type MenuEntry, useShortcut } from '#ui';
import { type Conversation, inboxPermissions } from '../../../contract/index.ts';
import { useExport } from '../../data/use-export.ts';
import type { FollowUpDialogProps } from '../silence/follow-up-dialog.tsx';
import type { ForwardDialogProps } from './forward-dialog.tsx';
import type { MergeDialogProps } from './merge-dialog.tsx';

const FollowUpDialog = lazyDialog<FollowUpDialogProps>(() => import('../silence/follow-up-dialog.tsx'));

const ForwardDialog = lazyDialog<ForwardDialogProps>(() => import('./forward-dialog.tsx'));

const MergeDialog = lazyDialog<MergeDialogProps>(() => import('./merge-dialog.tsx'));

/** What is done with a whole conversation now and then. */
export function MoreMenu({ conversation, onSplit }: { conversation: Conversation; onSplit: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const exports = useExport();
  const [forwarding, setForwarding] = useState(false);
  const [merging, setMerging] = useState(false);
  const [following, setFollowing] = useState(false);
  const mayReply = can(inboxPermissions.reply);
  useShortcut('m', () => setMerging(true), t('inbox.shortcut.merge'), { enabled: mayReply });
  useShortcut('f', () => setForwarding(true), t('inbox.shortcut.forward'), { enabled: mayReply });
  useShortcut('b', onSplit, t('inbox.shortcut.split'), { enabled: mayReply });
  const follows = mayReply && mayBeSilent(conversation);
  useShortcut('p', () => setFollowing(true), t('inbox.follow_up_draft.label'), { enabled: follows });
  const { id } = conversation;
  const items: MenuEntry[] = [
    ...(mayReply
      ? [
          {
            key: 'follow_up',
            label: t('inbox.follow_up_draft.label'),
            disabled: !follows,
            onSelect: () => setFollowing(true),
          },
          { key: 'forward', label: t('inbox.forward.label'), onSelect: () => setForwarding(true) },
          { key: 'merge', label: t('inbox.merge.label'), onSelect: () => setMerging(true) },
          { key: 'split', label: t('inbox.split.label'), onSelect: onSplit },
        ]
      : []),
    ...(can(inboxPermissions.export)
      ? [
          { key: 'text', label: t('inbox.export.text'), onSelect: () => exports.conversation(id, 'text') },
          { key: 'json', label: t('inbox.export.json'), onSelect: () => exports.conversation(id, 'json') },
        ]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        label={t('inbox.more_actions')}
        align="end"
        trigger={<IconButton label={t('inbox.more_actions')} icon={<Ellipsis />} busy={exports.busy} />}
        items={items}
      />
      <MergeDialog open={merging} onOpenChange={setMerging} conversation={conversation} />
      <FollowUpDialog
        key={following ? 'open' : 'closed'}
        open={following}
        onOpenChange={setFollowing}
        conversationId={id}
      />
      <ForwardDialog open={forwarding} onOpenChange={setForwarding} conversation={conversation} />
    </>
  );
}

/** As the server judges it, as far as a row tells. */
const mayBeSilent = ({ status, lastMessage }: Conversation): boolean =>
  (status === 'open' || status === 'pending') &&
  (lastMessage?.author === 'member' || lastMessage?.author === 'assistant');
