import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages } from '#modules/accounts/web';
import { Button, Dot, EmptyState, Link, Loading, RelativeTime, Skeleton } from '#ui';
import { listNotificationsContract, type Notification } from '../../contract/index.ts';

const kindKeys: Record<Notification['kind'], string> = {
  handed_over: 'inbox.bell.handed_over',
  assigned: 'inbox.bell.assigned',
  reply_while_handed_over: 'inbox.bell.replied',
};

function Entry({ notification, onLeave }: { notification: Notification; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        href={`/inbox/${notification.conversationId}`}
        onClick={onLeave}
        className="flex flex-col gap-0.5 rounded-control p-2 -outline-offset-2 hover:bg-hover"
      >
        <span className="flex items-baseline gap-2">
          {notification.readAt === null && <Dot tone="brass" label={t('inbox.bell.new')} />}
          <span className="min-w-0 grow font-medium">
            {t(kindKeys[notification.kind], { name: notification.contactName })}
          </span>
          <span className="shrink-0 text-12 text-ink-soft">
            <RelativeTime at={notification.createdAt} length="short" />
          </span>
        </span>
        <span className="line-clamp-2 text-13 text-ink-soft">{notification.preview}</span>
      </Link>
    </li>
  );
}

/** What has called for this member, newest first. */
export function NotificationList({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  const pages = useApiPages(listNotificationsContract, { query: { limit: 20 } });
  if (pages.error && pages.items.length === 0)
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  if (pages.isPending) {
    return (
      <div className="flex w-[min(340px,80vw)] flex-col gap-3 p-2">
        <Loading />
        <Skeleton className="w-40" />
        <Skeleton className="w-full" />
        <Skeleton className="w-56" />
      </div>
    );
  }
  if (pages.items.length === 0) return <EmptyState>{t('inbox.bell.empty')}</EmptyState>;
  return (
    <div className="max-h-[min(480px,70dvh)] w-[min(340px,80vw)] overflow-y-auto">
      <ul aria-label={t('inbox.bell.title')} className="flex flex-col gap-0.5">
        {pages.items.map((notification) => (
          <Entry key={notification.id} notification={notification} onLeave={onLeave} />
        ))}
      </ul>
      {pages.hasMore && (
        <Button variant="ghost" size="sm" className="m-2" busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('inbox.bell.more')}
        </Button>
      )}
    </div>
  );
}
