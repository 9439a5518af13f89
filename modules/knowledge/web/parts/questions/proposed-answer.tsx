import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useInvalidate, useSession, useTellError } from '#modules/accounts/web';
import { Button, toast } from '#ui';
import {
  acceptAnswerContract,
  listArticlesContract,
  listQuestionsContract,
  type Question,
} from '../../../contract/index.ts';
import { useChangeCheck } from '../../data/use-change-check.tsx';
import { type ProposedText, ProposedTextDialog } from '../proposed-text-dialog.tsx';

/** What a member answered to a question: published as it is, or changed before. */
export function ProposedAnswer({
  question,
  proposal,
}: {
  question: Question;
  proposal: { title: string; body: string };
}) {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const check = useChangeCheck();
  const { organisation } = useSession();
  const [busy, setBusy] = useState(false);
  const [editing, setEditing] = useState(false);
  const beginning = { ...proposal, language: question.language ?? organisation.language };

  async function publish(text: ProposedText): Promise<void> {
    setBusy(true);
    try {
      if (!(await check.goesOn({ kind: 'article', articleId: null, ...text }))) return;
      await api.call(acceptAnswerContract, { params: { id: question.id }, body: text });
      setEditing(false);
      toast({ title: t('knowledge.web.editor.published'), tone: 'success' });
      invalidate(listQuestionsContract, listArticlesContract);
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="flex w-full flex-col gap-2 rounded-control bg-sunken p-3">
      <p className="text-13 font-medium">{t('knowledge.web.questions.proposal')}</p>
      <p lang={question.language ?? undefined} className="line-clamp-4 whitespace-pre-line wrap-anywhere">
        {proposal.body}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} onClick={() => void publish(beginning)}>
          {t('knowledge.web.import.accept')}
        </Button>
        <Button variant="ghost" onClick={() => setEditing(true)}>
          {t('knowledge.web.import.edit')}
        </Button>
      </div>
      {editing && (
        <ProposedTextDialog
          beginning={beginning}
          action={t('knowledge.web.import.accept')}
          busy={busy}
          onClose={() => setEditing(false)}
          onDone={(text) => void publish(text)}
        />
      )}
      {check.dialog}
    </div>
  );
}
