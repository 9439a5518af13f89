import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { type Channel, listChannelsContract, updateChannelContract } from '../../../contract/index.ts';
import { ChannelNameDialog } from './channel-name-dialog.tsx';

interface RenameChannelProps {
  channel: Channel;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RenameChannel({ channel, open, onOpenChange }: RenameChannelProps) {
  const { t } = useTranslation();
  const rename = useApiMutation(updateChannelContract, { invalidates: [listChannelsContract] });
  return (
    <ChannelNameDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('inbox.channels.rename_title')}
      action={t('inbox.save')}
      name={channel.name}
      busy={rename.isPending}
      error={rename.error}
      onName={(name) =>
        rename.mutate(
          { params: { id: channel.id }, body: { name } },
          { onSuccess: () => onOpenChange(false) },
        )
      }
    />
  );
}
