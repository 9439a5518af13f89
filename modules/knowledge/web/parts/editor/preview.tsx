import { lazy, Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#ui';

const MarkdownView = lazy(() => import('./markdown-view.tsx'));

/** A body as it will read, a moment behind the typing. */
export function Preview({ body }: { body: string }) {
  const { t } = useTranslation();
  const shown = useDeferredValue(body);
  if (shown.trim() === '') return <p className="text-ink-soft">{t('knowledge.web.editor.preview_empty')}</p>;
  return (
    <Suspense fallback={<PreviewSkeleton />}>
      <MarkdownView text={shown} />
    </Suspense>
  );
}

const PreviewSkeleton = () => (
  <div className="flex flex-col gap-3">
    <Skeleton className="w-full" />
    <Skeleton className="w-11/12" />
    <Skeleton className="w-3/5" />
  </div>
);
