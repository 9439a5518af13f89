import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, useApi, useInvalidate, useSession, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  type AnswerCase,
  deleteCaseContract,
  knowledgePermissions,
  listCasesContract,
  updateCaseContract,
} from '../../../contract/index.ts';
import { useRowKeys } from '../../data/use-row-keys.ts';
import { RowList } from '../row-list.tsx';
import { CaseDialog, type Wanted } from './case-dialog.tsx';
import { CaseRow } from './case-row.tsx';

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
      <RowList ref={list} label={t('knowledge.web.view.cases')} pages={pages}>
        {(one) => (
          <CaseRow
            key={one.id}
            shown={one}
            mayWrite={can(knowledgePermissions.write)}
            onEdit={() => setEditing(one)}
            onDelete={() => void remove(one.id)}
          />
        )}
      </RowList>
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
