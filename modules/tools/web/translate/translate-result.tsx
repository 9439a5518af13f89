import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { useSession } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { Button, Field, TextArea, toast } from '#ui';
import type { TranslateResult } from '../../contract/index.ts';
import { languageName } from '../state/languages.ts';
import type { ResultProps } from '../tool-view.ts';

/** Source and translation side by side; the translation of a text is corrected in place. */
export default function TranslateResultView({ task, correct }: ResultProps) {
  const { t, i18n } = useTranslation();
  const words = useAnswerWords();
  const result = task.result as TranslateResult;
  const name = (code: string) => languageName(code, i18n.language);
  const source = result.from === null ? t('tools.translate.unknown') : name(result.from);
  return (
    <div className="flex max-w-[1100px] flex-col gap-4">
      <p className="text-13 text-ink-soft">
        {t('tools.translate.made', {
          from: source,
          to: name(result.to),
          engine: words.engine(result.engine),
        })}
        {result.glossary && <> · {t('tools.translate.followed', { name: result.glossary.name })}</>}
      </p>
      <div className={result.source === null ? 'flex flex-col' : 'grid gap-6 lg:grid-cols-2'}>
        {result.source !== null && (
          <section aria-label={source} className="flex flex-col gap-2">
            <h2 className="text-13 font-medium">{source}</h2>
            <p
              dir="auto"
              lang={result.from ?? undefined}
              className="rounded-control border border-line bg-sunken p-3 whitespace-pre-wrap wrap-anywhere"
            >
              {result.source}
            </p>
          </section>
        )}
        <Translation key={task.revision} result={result} correct={correct} title={name(result.to)} />
      </div>
      {result.fileId !== null && <p className="text-ink-soft">{t('tools.translate.save_document')}</p>}
      <Untranslated list={result.untranslated} />
    </div>
  );
}

function Translation({
  result,
  correct,
  title,
}: {
  result: TranslateResult;
  correct: ResultProps['correct'];
  title: string;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [text, setText] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const mayCorrect = can(tasksPermissions.run) && result.fileId === null;

  async function save(): Promise<void> {
    setBusy(true);
    if (await correct({ ...result, text })) toast({ title: t('tools.corrected') });
    setBusy(false);
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(result.text);
    toast({ title: t('tools.copied') });
  }

  if (text !== null) {
    return (
      <div className="flex flex-col gap-2">
        <Field label={title}>
          <TextArea rows={8} maxRows={30} value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <div className="flex gap-2">
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            {t('tools.correct_save')}
          </Button>
          <Button onClick={() => setText(null)}>{t('tools.correct_leave')}</Button>
        </div>
      </div>
    );
  }
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h2 className="text-13 font-medium">{title}</h2>
      <p
        dir="auto"
        lang={result.to}
        className="rounded-control border border-line bg-surface p-3 whitespace-pre-wrap wrap-anywhere"
      >
        {result.text}
      </p>
      <div className="flex gap-2">
        <Button onClick={() => void copy()}>{t('tools.copy')}</Button>
        {mayCorrect && <Button onClick={() => setText(result.text)}>{t('tools.correct')}</Button>}
      </div>
    </section>
  );
}

const reasons: Readonly<Record<string, string>> = {
  missing: 'tools.translate.because.missing',
  changed_what_stays: 'tools.translate.because.changed_what_stays',
  added_what_stays: 'tools.translate.because.added_what_stays',
  changed_a_number: 'tools.translate.because.changed_a_number',
  empty: 'tools.translate.because.missing',
};

function Untranslated({ list }: { list: TranslateResult['untranslated'] }) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="tools-untranslated" className="flex flex-col gap-2">
      <h2 id="tools-untranslated" className="font-medium">
        {t('tools.translate.untranslated', { count: list.length })}
      </h2>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {list.slice(0, 50).map(({ text, because }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed
          <li key={index}>
            <span className="wrap-anywhere">{text.slice(0, 200)}</span>
            <span className="text-13 text-ink-soft"> {t(reasons[because] ?? because)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
