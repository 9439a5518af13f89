import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages } from '#modules/accounts/web';
import { Button, Drawer, Loading, RelativeTime, Skeleton, Tag } from '#ui';
import { type Article, type ArticleVersionSummary, listVersionsContract } from '../../../contract/index.ts';
import type { ArticleEditor } from '../../data/use-article-editor.ts';
import { VersionView } from './version-view.tsx';

interface VersionsDrawerProps {
  editor: ArticleEditor;
  article: Article;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What the article has said, the latest first; each can be read and brought back. */
export function VersionsDrawer({ editor, article, open, onOpenChange }: VersionsDrawerProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <Drawer
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        if (!next) setChosen(null);
      }}
      title={
        chosen === null
          ? t('knowledge.web.versions.title')
          : t('knowledge.web.versions.number', { version: chosen })
      }
    >
      {!open ? null : chosen === null ? (
        <VersionList article={article} onChoose={setChosen} />
      ) : (
        <VersionView
          editor={editor}
          article={article}
          version={chosen}
          onBack={() => setChosen(null)}
          onRestored={() => {
            setChosen(null);
            onOpenChange(false);
          }}
        />
      )}
    </Drawer>
  );
}

function VersionList({ article, onChoose }: { article: Article; onChoose: (version: number) => void }) {
  const { t } = useTranslation();
  const pages = useApiPages(listVersionsContract, { params: { id: article.id }, query: {} });
  if (pages.error && pages.items.length === 0) {
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  }
  if (pages.isPending) {
    return (
      <div className="flex flex-col gap-6 py-2">
        <Loading />
        <Skeleton className="w-4/5" />
        <Skeleton className="w-3/5" />
        <Skeleton className="w-4/5" />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <ol className="-mx-3 flex flex-col">
        {pages.items.map((version) => (
          <li key={version.version}>
            <VersionRow
              version={version}
              isCurrent={version.version === article.version}
              onChoose={() => onChoose(version.version)}
            />
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <Button busy={pages.isLoadingMore} onClick={pages.loadMore} className="self-center">
          {t('knowledge.web.more')}
        </Button>
      )}
    </div>
  );
}

interface VersionRowProps {
  version: ArticleVersionSummary;
  isCurrent: boolean;
  onChoose: () => void;
}

function VersionRow({ version, isCurrent, onChoose }: VersionRowProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex w-full flex-col items-start gap-0.5 rounded-control px-3 py-2 text-start -outline-offset-2 hover:bg-hover"
    >
      <span className="flex w-full items-center gap-2">
        <span className="font-medium tabular-nums">
          {t('knowledge.web.versions.number', { version: version.version })}
        </span>
        {isCurrent && <Tag tone="accent">{t('knowledge.web.versions.current')}</Tag>}
        {version.status === 'draft' && <Tag>{t('knowledge.web.status.draft')}</Tag>}
        <RelativeTime at={version.createdAt} className="ms-auto text-13 text-ink-soft" />
      </span>
      <span className="max-w-full truncate text-13 text-ink-soft">{version.title}</span>
      <span className="max-w-full truncate text-13 text-ink-soft">
        {version.author?.name ?? t('knowledge.web.versions.by_program')}
        {version.restoredFrom !== null &&
          ` · ${t('knowledge.web.versions.restored_from', { version: version.restoredFrom })}`}
      </span>
    </button>
  );
}
