import { useTranslation } from 'react-i18next';
import type { FeelSummary } from '../../contract/feel.ts';
import { fills } from './feelings.ts';

type Words = FeelSummary['words'];

/** The words that pulled most over all texts, to either side. */
export function FeelWords({ words }: { words: Words }) {
  const { t } = useTranslation();
  const most = Math.max(...words.map(({ weight }) => Math.abs(weight)));
  const bad = words.filter(({ weight }) => weight < 0).toReversed();
  const good = words.filter(({ weight }) => weight > 0);
  return (
    <section aria-labelledby="feel-words" className="flex flex-col gap-3">
      <h2 id="feel-words" className="text-16 font-semibold">
        {t('tools.feel.words')}
      </h2>
      <div className="grid gap-6 sm:grid-cols-2">
        <WordList title={t('tools.feel.words_bad')} words={bad} most={most} fill={fills.negative} />
        <WordList title={t('tools.feel.words_good')} words={good} most={most} fill={fills.positive} />
      </div>
      <p className="text-13 text-ink-soft">{t('tools.feel.words_help')}</p>
    </section>
  );
}

interface WordListProps {
  readonly title: string;
  readonly words: Words;
  readonly most: number;
  readonly fill: string;
}

function WordList({ title, words, most, fill }: WordListProps) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-13 font-medium text-ink-soft">{title}</h3>
      {words.length === 0 && <p className="text-13 text-ink-soft">{t('tools.feel.words_none')}</p>}
      <ul className="flex flex-col gap-1">
        {words.map(({ word, weight, texts }) => (
          <li key={word} className="flex items-center gap-3">
            <span className="w-32 shrink-0 truncate" title={word}>
              {word}
            </span>
            <span aria-hidden className="h-2 min-w-0 grow">
              <span
                className={`block h-full rounded-full ${fill}`}
                style={{ width: `${(100 * Math.abs(weight)) / most}%` }}
              />
            </span>
            <span className="w-24 shrink-0 text-end text-13 text-ink-soft tabular-nums">
              {t('tools.feel.in_texts', { count: texts, texts: number.format(texts) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
