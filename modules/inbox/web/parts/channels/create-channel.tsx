import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { toast } from '#ui';
import { createChannelContract, listChannelsContract } from '../../../contract/index.ts';
import { ChannelNameDialog } from './channel-name-dialog.tsx';

interface CreateChannelProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Opens a website channel; its code is ready at once. */
export function CreateChannel({ open, onOpenChange }: CreateChannelProps) {
  const { t } = useTranslation();
  const create = useApiMutation(createChannelContract, { invalidates: [listChannelsContract] });
  return (
    <ChannelNameDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('inbox.channels.create_title')}
      description={t('inbox.channels.create_help')}
      action={t('inbox.channels.create')}
      name=""
      busy={create.isPending}
      error={create.error}
      onName={(name) =>
        create.mutate(
          { body: { kind: 'website', name } },
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
