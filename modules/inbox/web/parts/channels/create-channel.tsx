import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { toast } from '#ui';
import { type ChannelKind, createChannelContract, listChannelsContract } from '../../../contract/index.ts';
import { ChannelNameDialog } from './channel-name-dialog.tsx';

interface CreateChannelProps {
  kind: ChannelKind;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const words = {
  website: {
    title: 'inbox.channels.create_title',
    help: 'inbox.channels.create_help',
    action: 'inbox.channels.create',
  },
  mailbox: {
    title: 'inbox.channels.create_mailbox_title',
    help: 'inbox.channels.create_mailbox_help',
    action: 'inbox.channels.create_mailbox',
  },
} as const;

/** Opens a channel; its code or its address is ready at once. */
export function CreateChannel({ kind, open, onOpenChange }: CreateChannelProps) {
  const { t } = useTranslation();
  const { title, help, action } = words[kind];
  const create = useApiMutation(createChannelContract, { invalidates: [listChannelsContract] });
  return (
    <ChannelNameDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(title)}
      description={t(help)}
      action={t(action)}
      name=""
      busy={create.isPending}
      error={create.error}
      onName={(name) =>
        create.mutate(
          { body: { kind, name } },
          {
            onSuccess() {
              onOpenChange(false);
              toast({ title: t('inbox.channels.created', { name }), tone: 'success' });
            },
          },
        )
      }
    />
  );
}
