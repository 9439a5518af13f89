import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiPages, useTellError } from '#modules/accounts/web';
import { Button, Dot, EmptyState, Link, Loading, RelativeTime, Skeleton } from '#ui';
import {
  getCountsContract,
  listNotificationsContract,
  type Notification,
  readNotificationsContract,
} from '../../../contract/index.ts';

interface NotificationListProps {
  /** How many are unread; a change of it means that the list has changed. */
  waiting: number;
  onLeave: () => void;
}

export function NotificationList({ waiting, onLeave }: NotificationListProps) {
  const { t } = useTranslation();
  const tell = useTellError();
  const { items, isPending, error, hasMore, isLoadingMore, loadMore, refetch } = useApiPages(
    listNotificationsContract,
    { query: { limit: 20 } },
  );
  const readAll = useApiMutation(readNotificationsContract, {
    invalidates: [listNotificationsContract, getCountsContract],
    onError: tell,
  });
  const { mutate } = readAll;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number is the sign that there is something new.
  useEffect(refetch, [waiting]);
  return (
    <>
      <header className="flex shrink-0 items-center justify-between gap-2 border-b border-line px-4 py-2">
        <h2 className="font-semibold">{t('inbox.bell.label')}</h2>
        {waiting > 0 && (
          <Button size="sm" variant="ghost" busy={readAll.isPending} onClick={() => mutate()}>
            {t('inbox.bell.read_all')}
          </Button>
        )}
      </header>
      <div className="min-h-0 grow overflow-y-auto overscroll-contain">
        {error && items.length === 0 ? (
          <QueryError error={error} onRetry={refetch} />
        ) : isPending ? (
          <div className="flex flex-col gap-3 p-4">
            <Loading />
            <Skeleton className="w-4/5" />
            <Skeleton className="w-3/5" />
          </div>
        ) : items.length === 0 ? (
          <EmptyState>{t('inbox.bell.empty')}</EmptyState>
        ) : (
          <ul>
            {items.map((one) => (
              <li key={one.id} className="border-b border-line last:border-b-0">
                <NotificationRow notification={one} onOpen={onLeave} />
              </li>
            ))}
          </ul>
        )}
        {hasMore && (
          <Button variant="ghost" className="m-2" busy={isLoadingMore} onClick={loadMore}>
            {t('inbox.more')}
          </Button>
        )}
      </div>
    </>
  );
}

function NotificationRow({ notification, onOpen }: { notification: Notification; onOpen: () => void }) {
  const { t } = useTranslation();
  const { kind, conversationId, contactName, preview, readAt, createdAt } = notification;
  return (
    <Link
      href={`/inbox/${conversationId}`}
      onClick={onOpen}
      className="flex items-start gap-3 px-4 py-3 -outline-offset-2 hover:bg-hover"
    >
      <span className="flex min-w-0 grow flex-col">
        <span className={readAt === null ? 'font-medium' : 'text-ink-soft'}>
          {t(`inbox.notification.${kind}`, { name: contactName, count: notification.count })}
        </span>
        <span className="line-clamp-2 text-12 text-ink-soft">{preview}</span>
      </span>
      <span className="flex shrink-0 flex-col items-end gap-1.5">
        <RelativeTime at={createdAt} length="short" className="text-12 text-ink-soft" />
        {readAt === null && <Dot tone="brass" label={t('inbox.bell.unread')} />}
      </span>
    </Link>
  );
}
