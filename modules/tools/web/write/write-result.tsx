import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { useSession } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { loadMarkdownView } from '#modules/knowledge/web';
import { Button, lazyPart, toast } from '#ui';
import type { WriteResult } from '../../contract/index.ts';
import { useTaskActs } from '../data/use-task-acts.ts';
import { choosing, edited } from '../state/variants.ts';
import type { ResultProps } from '../tool-view.ts';
import { TextEditor } from './text-editor.tsx';
import { Variants } from './variants.tsx';

const { Part: MarkdownView } = lazyPart(loadMarkdownView);

/** What was written: read, edited in place, taken again in another way. */
export default function WriteResultView({ task, correct }: ResultProps) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const result = task.result as WriteResult;
  const { can } = useSession();
  const [editing, setEditing] = useState(false);
  // What stood there before the last change, until it is taken back or the page is left.
  const [before, setBefore] = useState<WriteResult | null>(null);
  const finish = result.variants?.[result.chosen ?? 0]?.finish ?? result.finish;

  async function change(next: WriteResult): Promise<boolean> {
    const done = await correct(next);
    if (done) setBefore(result);
    return done;
  }

  return (
    <div className="flex flex-col gap-4">
      <p className="text-13 text-ink-soft">
        {t('tools.write.made', { engine: words.engine(result.engine) })}
        {finish !== 'whole' && <> · {t(finishKeys[finish])}</>}
      </p>
      {editing ? (
        <TextEditor
          text={result.text}
          onLeave={() => setEditing(false)}
          onSave={async (text) => {
            if (!(await change(edited(result, text)))) return;
            toast({ title: t('tools.corrected') });
            setEditing(false);
          }}
        />
      ) : (
        <>
          {result.variants ? (
            <Variants
              variants={result.variants}
              chosen={result.chosen ?? 0}
              onChoose={can(tasksPermissions.run) ? (at) => void change(choosing(result, at)) : undefined}
            />
          ) : (
            <div className="max-w-[720px]">
              <MarkdownView text={result.text} />
            </div>
          )}
          <Acts
            task={task}
            text={result.text}
            onEdit={() => setEditing(true)}
            onUndo={before ? () => void correct(before).then((done) => done && setBefore(null)) : undefined}
          />
        </>
      )}
    </div>
  );
}

const finishKeys = {
  too_long: 'tools.write.finish.too_long',
  stopped: 'tools.write.finish.stopped',
} as const;

interface ActsProps {
  readonly task: ResultProps['task'];
  readonly text: string;
  readonly onEdit: () => void;
  /** Takes the last change back; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

function Acts({ task, text, onEdit, onUndo }: ActsProps) {
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
      {mayRun && onUndo && (
        <Button icon={<Undo2 />} onClick={onUndo}>
          {t('tools.write.undo_change')}
        </Button>
      )}
      {mayRun && task.status === 'succeeded' && (
        <Button busy={busy} onClick={() => void retry()}>
          {t('tools.write.variant')}
        </Button>
      )}
    </div>
  );
}
