import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages } from '#modules/accounts/web';
import { Avatar, Button, EmptyState, RelativeTime } from '#ui';
import { listNotesContract } from '../../../contract/index.ts';
import { EntrySkeletons } from './entry-skeletons.tsx';

export function NoteList({ contactId }: { contactId: string }) {
  const { t } = useTranslation();
  const pages = useApiPages(listNotesContract, { params: { id: contactId }, query: {} });
  if (pages.error && pages.items.length === 0)
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  if (pages.isPending) return <EntrySkeletons />;
  if (pages.items.length === 0) return <EmptyState>{t('contacts.web.notes.none')}</EmptyState>;
  return (
    <div className="flex flex-col items-start gap-4">
      <ul className="flex w-full flex-col gap-4">
        {pages.items.map(({ id, text, author, createdAt }) => (
          <li key={id} className="flex gap-3">
            <Avatar name={author?.name ?? ''} />
            <div className="min-w-0 grow">
              <p className="flex flex-wrap items-baseline gap-x-2 text-13">
                <span className="font-medium">{author?.name ?? t('contacts.web.notes.no_author')}</span>
                <RelativeTime at={createdAt} className="text-ink-soft" />
              </p>
              <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {pages.hasMore && (
        <Button busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('contacts.web.more')}
        </Button>
      )}
    </div>
  );
}
