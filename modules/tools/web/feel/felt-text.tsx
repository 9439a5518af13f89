import { useTranslation } from 'react-i18next';
import { Badge, cx } from '#ui';
import type { FeelItem } from '../../contract/feel.ts';
import { fills, labelKeys, signs, tones } from './feelings.ts';

/** One text with its feeling, in a word and a colour; where it has several sentences, each of them too. */
export function FeltText({ item, line }: { item: FeelItem; line: number }) {
  const { t, i18n } = useTranslation();
  const { label, text, date, sentences, language, method } = item;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const day = date && new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <article aria-label={t('tools.feel.line', { line })} className="flex flex-col gap-2">
      <p lang={language ?? undefined} dir="auto" className="whitespace-pre-wrap break-words">
        {text}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-soft tabular-nums">
        {method === 'none' ? (
          <Badge>{t('tools.feel.not_read', { language: languageName(language, i18n.language) })}</Badge>
        ) : (
          <Badge tone={tones[label]}>
            {t(labelKeys[label])} {percent.format(item[label])}
          </Badge>
        )}
        {day && <time dateTime={date}>{day.format(new Date(date))}</time>}
        {item.words.length > 0 && (
          <span>
            {t('tools.feel.weighs')}{' '}
            {item.words
              .slice(0, 4)
              .map(({ word, weight }) => `${word} ${weight > 0 ? '+' : '−'}`)
              .join(', ')}
          </span>
        )}
      </p>
      {method !== 'none' && sentences.length > 1 && (
        <details>
          <summary className="cursor-pointer text-13 text-ink-soft">
            {t('tools.feel.sentences', { count: sentences.length })}
          </summary>
          <ul className="mt-2 flex flex-col gap-1.5">
            {sentences.map((sentence, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move
              <li key={at} className="flex items-start gap-2 text-13">
                <span
                  aria-hidden
                  className={cx('mt-1 h-3.5 w-1 shrink-0 rounded-full', fills[sentence.label])}
                />
                <span className="w-20 shrink-0 font-medium text-ink-soft">
                  {t(labelKeys[sentence.label])} <span aria-hidden>{signs[sentence.label]}</span>
                </span>
                <span lang={language ?? undefined} dir="auto" className="min-w-0 break-words">
                  {sentence.text}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function languageName(language: string | null, locale: string): string {
  if (language === null) return '?';
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
