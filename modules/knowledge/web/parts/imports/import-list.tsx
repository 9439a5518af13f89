import { useTranslation } from 'react-i18next';
import type { ApiPages } from '#modules/accounts/web';
import { Link, RelativeTime } from '#ui';
import type { Import } from '../../../contract/index.ts';
import { useRowKeys } from '../../data/use-row-keys.ts';
import { importHref } from '../../state/article-href.ts';
import { RowList } from '../row-list.tsx';
import { ImportBadge } from './import-badge.tsx';
import { ImportProgress } from './import-progress.tsx';

export function ImportList({ pages }: { pages: ApiPages<Import> }) {
  const { t } = useTranslation();
  const list = useRowKeys<HTMLUListElement>();
  return (
    <RowList ref={list} label={t('knowledge.web.import.list')} pages={pages}>
      {(one) => (
        <li key={one.id} className="flex flex-col gap-2 border-b border-line p-4 last:border-b-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={importHref(one.id)} data-row className="min-w-0 truncate font-medium hover:underline">
              {one.source.name}
            </Link>
            <ImportBadge status={one.status} />
            <span className="text-13 text-ink-soft">
              <RelativeTime at={one.createdAt} />
            </span>
          </div>
          <ImportProgress import={one} />
        </li>
      )}
    </RowList>
  );
}
