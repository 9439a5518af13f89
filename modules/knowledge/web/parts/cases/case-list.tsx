import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, useApi, useInvalidate, useSession, useTellError } from '#modules/accounts/web';
import { Button, cx, Loading, Skeleton, toast } from '#ui';
import {
  type AnswerCase,
  deleteCaseContract,
  knowledgePermissions,
  listCasesContract,
  updateCaseContract,
} from '../../../contract/index.ts';
import { useRowKeys } from '../../data/use-row-keys.ts';
import { CaseDialog, type Wanted } from './case-dialog.tsx';
import { CaseRow } from './case-row.tsx';

const frame = 'rounded-card border border-line bg-surface';

export function CaseList({ pages }: { pages: ApiPages<AnswerCase> }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const api = useApi();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const list = useRowKeys<HTMLUListElement>();
  const [editing, setEditing] = useState<AnswerCase | null>(null);
  const [busy, setBusy] = useState(false);

  async function during(act: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    try {
      await act();
      setEditing(null);
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
      invalidate(listCasesContract);
    }
  }

  const change = (id: string, body: Wanted) =>
    during(() => api.call(updateCaseContract, { params: { id }, body }));
  const remove = (id: string) =>
    during(async () => {
      await api.call(deleteCaseContract, { params: { id } });
      toast({ title: t('knowledge.web.cases.deleted') });
    });

  return (
    <>
      <ul
        ref={list}
        aria-label={t('knowledge.web.view.cases')}
        className={cx(frame, pages.isStale && 'opacity-60')}
      >
        {pages.items.map((one) => (
          <CaseRow
            key={one.id}
            shown={one}
            mayWrite={can(knowledgePermissions.write)}
            onEdit={() => setEditing(one)}
            onDelete={() => void remove(one.id)}
          />
        ))}
      </ul>
      {pages.hasMore && (
        <div className="mt-4 flex justify-center">
          <Button busy={pages.isLoadingMore} onClick={pages.loadMore}>
            {t('knowledge.web.more')}
          </Button>
        </div>
      )}
      {editing && (
        <CaseDialog
          question={editing.question}
          beginning={{
            expects: editing.expects,
            articleId: editing.article?.id ?? null,
            title: editing.article?.title,
          }}
          busy={busy}
          onClose={() => setEditing(null)}
          onWanted={(wanted) => void change(editing.id, wanted)}
        />
      )}
    </>
  );
}

export const CaseSkeletons = () => (
  <div className={frame}>
    <Loading />
    {[1, 2, 3].map((at) => (
      <div key={at} className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
        <Skeleton className="w-3/5" />
        <Skeleton className="w-40" />
      </div>
    ))}
  </div>
);
