import { Mail, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages, useSession } from '#modules/accounts/web';
import { Button, Card, EmptyState, Loading, Page, Skeleton } from '#ui';
import { type ChannelKind, inboxPermissions, listChannelsContract } from '../../contract/index.ts';
import { useDemoKey } from '../data/use-demo-key.ts';
import { ChannelCard } from '../parts/channels/channel-card.tsx';
import { CreateChannel } from '../parts/channels/create-channel.tsx';

/** Where messages come in: the shop's channels and the code for its website. */
export default function ChannelsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [creating, setCreating] = useState<ChannelKind>('website');
  const [asking, setAsking] = useState(false);
  const { items, isPending, error, refetch, hasMore, isLoadingMore, loadMore } = useApiPages(
    listChannelsContract,
    { query: { limit: 25 } },
  );
  const demoKey = useDemoKey();
  const mayManage = can(inboxPermissions.manage);
  const ask = (kind: ChannelKind): void => {
    setCreating(kind);
    setAsking(true);
  };
  const create = mayManage && (
    <div className="flex flex-wrap gap-2">
      <Button icon={<Mail />} onClick={() => ask('mailbox')}>
        {t('inbox.channels.create_mailbox')}
      </Button>
      <Button variant="primary" icon={<Plus />} onClick={() => ask('website')}>
        {t('inbox.channels.create')}
      </Button>
    </div>
  );
  return (
    <Page
      title={t('inbox.nav.channels')}
      subtitle={t('inbox.channels.subtitle')}
      width="reading"
      action={create}
    >
      {error && items.length === 0 ? (
        <QueryError error={error} onRetry={refetch} />
      ) : isPending ? (
        <ChannelSkeleton />
      ) : items.length === 0 ? (
        <Card>
          <EmptyState>{t('inbox.channels.empty')}</EmptyState>
        </Card>
      ) : (
        <div className="flex flex-col gap-4">
          {items.map((channel) => (
            <ChannelCard
              key={channel.id}
              channel={channel}
              mayManage={mayManage}
              isDemo={channel.key === demoKey}
            />
          ))}
          {hasMore && (
            <Button className="self-center" busy={isLoadingMore} onClick={loadMore}>
              {t('inbox.more')}
            </Button>
          )}
        </div>
      )}
      <CreateChannel kind={creating} open={asking} onOpenChange={setAsking} />
    </Page>
  );
}

const ChannelSkeleton = () => (
  <Card>
    <Loading />
    <div className="flex flex-col gap-3">
      <Skeleton className="w-2/5" />
      <Skeleton className="h-16 w-full rounded-control" />
      <Skeleton className="w-3/5" />
    </div>
  </Card>
);
