import { Archive, ArchiveRestore } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, useSession } from '#modules/accounts/web';
import { Button, type Column, cx, DataTable, RelativeTime } from '#ui';
import { type ArticleSummary, knowledgePermissions } from '../../../contract/index.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useChangeCheck } from '../../data/use-change-check.tsx';
import { useLanguageNames } from '../../data/use-language-names.ts';
import { articleHref } from '../../state/article-href.ts';
import type { ArticleFilters } from '../../state/filters.ts';
import { StatusBadge } from '../status-badge.tsx';
import { ArticleFilterBar } from './article-filter-bar.tsx';
import { NoArticles } from './no-articles.tsx';

function useColumns(): Column<ArticleSummary>[] {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  return [
    {
      id: 'title',
      header: t('knowledge.web.field.title'),
      cell: ({ title }) => <span className="max-w-[min(52ch,56vw)] truncate">{title}</span>,
    },
    {
      id: 'status',
      header: t('knowledge.web.field.status'),
      cell: (article) => <StatusBadge article={article} />,
    },
    {
      id: 'language',
      header: t('knowledge.web.field.language'),
      cell: ({ language }) => languages.nameOf(language),
    },
    {
      id: 'version',
      header: t('knowledge.web.field.version'),
      align: 'end',
      cell: ({ version }) => version,
    },
    {
      id: 'updated',
      header: t('knowledge.web.field.updated'),
      align: 'end',
      cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}

interface ArticleTableProps {
  pages: ApiPages<ArticleSummary>;
  filters: ArticleFilters;
  onFilter: (change: Partial<ArticleFilters>) => void;
}

export function ArticleTable({ pages, filters, onFilter }: ArticleTableProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { archive, restore } = useArchive();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const check = useChangeCheck();
  const columns = useColumns();
  // What is not shown any more is not selected: nothing is done to rows that nobody sees.
  const selection = useMemo(
    () => new Set(pages.items.map(({ id }) => id).filter((id) => chosen.has(id))),
    [pages.items, chosen],
  );
  const mayWrite = can(knowledgePermissions.write);
  const archived = filters.status === 'archived';

  async function act(): Promise<void> {
    setBusy(true);
    const ids = [...selection];
    if (!archived && !(await check.goesOn({ kind: 'archive', articleIds: ids.slice(0, 100) })))
      return setBusy(false);
    const done = await (archived ? restore : archive)(ids);
    setChosen(new Set([...selection].filter((id) => !done.includes(id))));
    setBusy(false);
  }

  return (
    <>
      {check.dialog}
      <DataTable
        id="knowledge.articles"
        label={t('knowledge.web.view.articles')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        rowName={({ title }) => title}
        rowHref={({ id }) => articleHref(id)}
        loading={pages.isPending}
        empty={<NoArticles filters={filters} onFilter={onFilter} />}
        toolbar={<ArticleFilterBar filters={filters} onFilter={onFilter} />}
        selection={mayWrite ? selection : undefined}
        onSelectionChange={setChosen}
        bulkActions={
          <Button icon={archived ? <ArchiveRestore /> : <Archive />} busy={busy} onClick={() => void act()}>
            {t(archived ? 'knowledge.web.restore' : 'knowledge.web.archive')}
          </Button>
        }
        onMore={pages.hasMore ? pages.loadMore : undefined}
        loadingMore={pages.isLoadingMore}
        className={cx(pages.isStale && 'opacity-60')}
      />
    </>
  );
}
