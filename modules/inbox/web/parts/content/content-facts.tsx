import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import type { FileText } from '../../../contract/index.ts';

/** How a text was found, in one quiet line: in which language, how surely, by whom, and whether it is all of it. */
export function ContentFacts({ content }: { content: FileText }) {
  const { t, i18n } = useTranslation();
  const words = useAnswerWords();
  const { way, language, confidence, engine, onlyFirst } = content;
  const name = language && new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language);
  const facts = [
    name ? t(`inbox.content.in.${way}`, { language: name }) : t(`inbox.content.by.${way}`),
    ...(confidence === null ? [] : [t('inbox.content.sure', { score: words.score(confidence) })]),
    ...(engine === null ? [] : [words.engine(engine)]),
    ...(onlyFirst === null ? [] : [t(`inbox.content.only.${way}`, onlyOf(way, onlyFirst))]),
  ];
  return <p className="text-12 text-ink-soft">{facts.join(' · ')}</p>;
}

/** Of a recording as many minutes as are whole, at least one. */
const onlyOf = (way: FileText['way'], first: number) => ({
  count: way === 'heard' ? Math.max(1, Math.round(first / 60)) : first,
});
