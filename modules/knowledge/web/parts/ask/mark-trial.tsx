import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { Button, toast } from '#ui';
import { createCaseContract, listCasesContract, type Trial } from '../../../contract/index.ts';
import { CaseDialog, type Wanted } from '../cases/case-dialog.tsx';

/** Right or wrong: keeps the question as a case that is asked again before knowledge changes. */
export function MarkTrial({ trial, question }: { trial: Trial; question: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const [busy, setBusy] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const answered = trial.action === 'answered' || trial.action === 'partly_answered';
  if (!answered && trial.action !== 'handed_over') return null;
  const [proof] = trial.evidence;

  async function keep(wanted: Wanted, quote: string | null): Promise<void> {
    setBusy(true);
    try {
      await api.call(createCaseContract, { body: { question, ...wanted, quote } });
      invalidate(listCasesContract);
      setCorrecting(false);
      toast({ title: t('knowledge.web.cases.kept'), tone: 'success' });
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  const right: Wanted = answered
    ? { expects: 'answered', articleId: proof?.articleId ?? null }
    : { expects: 'handed_over', articleId: null };
  return (
    <>
      <Button icon={<ThumbsUp />} busy={busy} onClick={() => void keep(right, proof?.quote ?? null)}>
        {t('knowledge.web.cases.right')}
      </Button>
      <Button icon={<ThumbsDown />} onClick={() => setCorrecting(true)}>
        {t('knowledge.web.cases.wrong')}
      </Button>
      {correcting && (
        <CaseDialog
          question={question}
          beginning={{ expects: answered ? 'handed_over' : 'answered', articleId: null }}
          busy={busy}
          onClose={() => setCorrecting(false)}
          onWanted={(wanted) => void keep(wanted, null)}
        />
      )}
    </>
  );
}
