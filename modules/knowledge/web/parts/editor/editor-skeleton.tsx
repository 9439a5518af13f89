import { useTranslation } from 'react-i18next';
import { Loading, Page, Skeleton } from '#ui';

/** The editor as it will stand. */
export function EditorSkeleton() {
  const { t } = useTranslation();
  return (
    <Page fill title={t('knowledge.web.article')}>
      <div className="flex h-full flex-col gap-4 p-4">
        <Loading />
        <div className="flex gap-4">
          <Skeleton className="h-8 grow" />
          <Skeleton className="h-8 w-44" />
        </div>
        <Skeleton className="h-full grow" />
      </div>
    </Page>
  );
}
