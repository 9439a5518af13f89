import { Languages } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import { useInvalidate, useStartedTask } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { announce } from '#ui';
import {
  listTranslationsContract,
  type Translation,
  translateInConversationContract,
} from '../../../contract/index.ts';
import { languageName } from '../../state/languages.ts';
import type { Translations } from './translations.tsx';

export interface ForeignTextProps {
  of: { readonly messageId: string } | { readonly draftId: string } | { readonly text: string };
  text: string;
  translations: Translations;
}

/** A translation below its words, labelled with who made it; before there is one, the way to it. */
export default function ForeignText({ of, text, translations }: ForeignTextProps) {
  const { t, i18n } = useTranslation();
  const invalidate = useInvalidate();
  const asked = useStartedTask(translateInConversationContract);
  const [hidden, setHidden] = useState(false);
  const { conversationId, mayAsk } = translations;
  const kept = translations.kept.get(text);
  const done = asked.task?.status === 'succeeded';
  useEffect(() => {
    if (done) invalidate(listTranslationsContract);
  }, [done, invalidate]);
  const arrived = done ? kept?.text : undefined;
  useEffect(() => {
    if (arrived !== undefined) announce(arrived);
  }, [arrived]);

  if (kept) {
    return (
      <div className="mt-1.5 flex flex-col items-start gap-1 border-t border-line pt-1.5">
        {!hidden && <Translated translation={kept} />}
        <Press onPress={() => setHidden(!hidden)} expanded={!hidden}>
          {t(hidden ? 'inbox.translation.show' : 'inbox.translation.hide')}
        </Press>
      </div>
    );
  }
  if (asked.busy || done) {
    return (
      <p role="status" className="mt-1 flex items-center gap-2 text-12 text-ink-soft">
        {t('inbox.translation.busy')}
        {asked.task && <Press onPress={() => void asked.cancel()}>{t('inbox.translation.stop')}</Press>}
      </p>
    );
  }
  const problem = asked.error ? tellError(t, asked.error) : undefined;
  const failed = asked.task?.error;
  if (!mayAsk) return null;
  const start = () => asked.start({ params: { id: conversationId }, body: { ...of, to: i18n.language } });
  return (
    <div className="mt-1 flex flex-col items-start">
      {problem && <Problem title={problem.title} advice={problem.advice} />}
      {failed && <Problem title={failed.title} advice={failed.detail} />}
      <Press onPress={() => void start()}>
        <Languages size={14} aria-hidden />
        {t('inbox.translation.ask')}
      </Press>
    </div>
  );
}

function Translated({ translation }: { translation: Translation }) {
  const { t, i18n } = useTranslation();
  const words = useAnswerWords();
  const { text, from, to, engine, glossary, untranslated } = translation;
  const made =
    from === null
      ? t('inbox.translation.by_unknown', { engine: words.engine(engine) })
      : t('inbox.translation.by', {
          from: languageName(from, i18n.language),
          engine: words.engine(engine),
        });
  return (
    <>
      <p className="text-12 text-ink-soft">
        {made}
        {glossary && <> · {t('inbox.translation.glossary', { name: glossary.name })}</>}
      </p>
      <p dir="auto" lang={to} className="whitespace-pre-wrap wrap-anywhere">
        {text}
      </p>
      {untranslated > 0 && (
        <p className="text-12 text-brass">{t('inbox.translation.left', { count: untranslated })}</p>
      )}
    </>
  );
}

function Problem({ title, advice }: { title: string; advice: string }) {
  return (
    <p role="alert" className="text-12 text-danger">
      <span className="font-medium">{title}</span> {advice}
    </p>
  );
}

interface PressProps {
  onPress: () => void;
  expanded?: boolean;
  children: ReactNode;
}

function Press({ onPress, expanded, children }: PressProps) {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      onClick={onPress}
      className="flex min-h-6 items-center gap-1 rounded-control text-12 text-ink-soft underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current pointer-coarse:min-h-11"
    >
      {children}
    </button>
  );
}
