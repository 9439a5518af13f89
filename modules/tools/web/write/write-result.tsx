import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { useSession } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { loadMarkdownView } from '#modules/knowledge/web';
import { Button, Field, lazyPart, TextArea, toast } from '#ui';
import type { WriteResult } from '../../contract/index.ts';
import { useTaskActs } from '../data/use-task-acts.ts';
import type { ResultProps } from '../tool-view.ts';

const { Part: MarkdownView } = lazyPart(loadMarkdownView);

/** What was written: read, edited in place, taken again in another way. */
export function WriteResultView({ task, correct }: ResultProps) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const result = task.result as WriteResult;
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-13 text-ink-soft">
        {t('tools.write.made', { engine: words.engine(result.engine) })}
        {result.finish !== 'whole' && <> · {t(finishKeys[result.finish])}</>}
      </p>
      {edited === null ? (
        <>
          <div className="max-w-[720px]">
            <MarkdownView text={result.text} />
          </div>
          <Acts task={task} text={result.text} onEdit={() => setEdited(result.text)} />
        </>
      ) : (
        <Editor
          text={edited}
          onText={setEdited}
          onLeave={() => setEdited(null)}
          onSave={async () => {
            if (!(await correct({ ...result, text: edited }))) return;
            toast({ title: t('tools.corrected') });
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}

const finishKeys = {
  too_long: 'tools.write.finish.too_long',
  stopped: 'tools.write.finish.stopped',
} as const;

function Acts({ task, text, onEdit }: { task: ResultProps['task']; text: string; onEdit: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { busy, retry } = useTaskActs(task);
  const mayRun = can(tasksPermissions.run);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    toast({ title: t('tools.copied') });
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void copy()}>{t('tools.copy')}</Button>
      {mayRun && <Button onClick={onEdit}>{t('tools.write.edit')}</Button>}
      {mayRun && task.status === 'succeeded' && (
        <Button busy={busy} onClick={() => void retry()}>
          {t('tools.write.variant')}
        </Button>
      )}
    </div>
  );
}

interface EditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly onSave: () => Promise<void>;
}

function Editor({ text, onText, onLeave, onSave }: EditorProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  return (
    <div className="flex max-w-[720px] flex-col gap-2">
      <Field label={t('tools.write.markdown')}>
        <TextArea rows={12} maxRows={40} value={text} onChange={(event) => onText(event.target.value)} />
      </Field>
      <div className="flex gap-2">
        <Button
          variant="primary"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void onSave().finally(() => setBusy(false));
          }}
        >
          {t('tools.correct_save')}
        </Button>
        <Button onClick={onLeave}>{t('tools.correct_leave')}</Button>
      </div>
    </div>
  );
}
