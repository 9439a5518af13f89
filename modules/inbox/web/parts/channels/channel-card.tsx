import { Globe, Mail, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation, useTellError } from '#modules/accounts/web';
import { Card, IconButton, Switch, TextLink } from '#ui';
import { type Channel, listChannelsContract, updateChannelContract } from '../../../contract/index.ts';
import { MailboxAddress } from './mailbox-address.tsx';
import { RenameChannel } from './rename-channel.tsx';
import { Snippet } from './snippet.tsx';

interface ChannelCardProps {
  channel: Channel;
  mayManage: boolean;
  /** The demo shop's page carries it. */
  isDemo: boolean;
}

export function ChannelCard({ channel, mayManage, isDemo }: ChannelCardProps) {
  const { t } = useTranslation();
  const Icon = channel.kind === 'mailbox' ? Mail : Globe;
  const tell = useTellError();
  const [renaming, setRenaming] = useState(false);
  const update = useApiMutation(updateChannelContract, {
    invalidates: [listChannelsContract],
    onError: tell,
  });
  // What was just pressed shows at once; afterwards the list says how it is.
  const asked = update.isPending ? update.variables.body.assistant : undefined;
  const assistant = asked ?? channel.assistant;
  return (
    <Card
      title={channel.name}
      action={
        mayManage && (
          <IconButton
            label={t('inbox.channels.rename', { name: channel.name })}
            icon={<Pencil />}
            onClick={() => setRenaming(true)}
          />
        )
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-13">
          <p className="flex items-center gap-1.5 text-ink-soft">
            <Icon size={14} aria-hidden />
            {t(`inbox.channel.kind.${channel.kind}`)}
          </p>
          {isDemo && (
            <TextLink href="/demo" target="_blank">
              {t('inbox.channels.demo')}
            </TextLink>
          )}
        </div>
        {channel.address === null ? (
          <Snippet channelKey={channel.key} />
        ) : (
          <MailboxAddress address={channel.address} />
        )}
        <Switch
          checked={assistant === 'on'}
          disabled={!mayManage}
          onCheckedChange={(on) =>
            update.mutate({ params: { id: channel.id }, body: { assistant: on ? 'on' : 'off' } })
          }
          label={t('inbox.channels.assistant')}
          help={t('inbox.channels.assistant_help')}
        />
      </div>
      {mayManage && <RenameChannel channel={channel} open={renaming} onOpenChange={setRenaming} />}
    </Card>
  );
}
