import { useTranslation } from 'react-i18next';
import type { Task } from '#kernel/contract';
import { useAnswerWords } from '#modules/ai/web';
import type { TryPromptResult } from '../../../contract/index.ts';

interface TrialResultProps {
  readonly task: Task | undefined;
  readonly said: string;
  readonly busy: boolean;
}

/** What is written, while it is, and what came of it. */
export function TrialResult({ task, said, busy }: TrialResultProps) {
  const { t } = useTranslation();
  if (busy) {
    return (
      <div className="flex flex-col gap-2" aria-busy>
        <p role="status" className="text-13 text-ink-soft">
          {t('prompts.try.writing')}
        </p>
        {said !== '' && <p className="whitespace-pre-wrap wrap-anywhere">{said}</p>}
      </div>
    );
  }
  if (!task) return null;
  if (task.error) {
    return (
      <div role="alert">
        <p className="font-medium">{task.error.title}</p>
        <p className="text-ink-soft">{task.error.detail}</p>
      </div>
    );
  }
  return task.result === undefined ? null : <Written task={task} result={task.result as TryPromptResult} />;
}

function Written({ task, result }: { task: Task; result: TryPromptResult }) {
  const { t, i18n } = useTranslation();
  const words = useAnswerWords();
  const credits = new Intl.NumberFormat(i18n.language).format(task.credits);
  const ends = { whole: null, too_long: t('prompts.try.too_long'), stopped: t('prompts.try.stopped') };
  const notes = [
    t('prompts.try.by', { engine: words.engine(result.engine) }),
    t('prompts.try.paid', { count: task.credits, credits }),
    ends[result.finish],
  ].filter((note) => note !== null);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-medium">{t('prompts.try.result')}</h3>
      {result.engine.startsWith('sandbox') && <p role="note">{t('prompts.try.sandbox')}</p>}
      <p className="rounded-control border border-line p-3 whitespace-pre-wrap wrap-anywhere">
        {result.text}
      </p>
      <p className="text-13 text-ink-soft tabular-nums">{notes.join(' · ')}</p>
    </div>
  );
}
