import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import type { Decision } from '../../../contract/index.ts';

interface UnderstoodLineProps {
  decision: Decision;
  chosen: boolean;
  onChoose: () => void;
}

const toneOf = { negative: 'text-danger', neutral: '', positive: 'text-success' } as const;

/** What was read out of a visitor's message, in one quiet line that opens the whole of it. */
export function UnderstoodLine({ decision, chosen, onChoose }: UnderstoodLineProps) {
  const { t, i18n } = useTranslation();
  const { language, intent, sentiment, phones, emails } = decision.understanding;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const facts: [key: string, words: string, tone: string][] = [
    ...(language
      ? [['language', names.of(language) ?? language, 'capitalize'] as [string, string, string]]
      : []),
    ['intent', t(`ai.intent.${intent}`), ''],
    ['sentiment', t(`ai.sentiment.${sentiment}`), toneOf[sentiment]],
    ...[...phones, ...emails].map((value): [string, string, string] => [
      value,
      value,
      'tabular-nums text-ink',
    ]),
  ];
  return (
    <button
      type="button"
      aria-pressed={chosen}
      title={t('inbox.understood.open')}
      onClick={onChoose}
      className={cx(
        'mt-1 flex min-h-6 max-w-full flex-wrap items-center gap-x-1.5 rounded-control px-1 text-start text-12 text-ink-soft hover:bg-hover pointer-coarse:min-h-11',
        chosen && 'text-ink',
      )}
    >
      <span className="sr-only">{t('inbox.understood.label')}</span>
      {facts.map(([key, words, look], at) => (
        <span key={key} className="flex items-center gap-x-1.5">
          {at > 0 && <span aria-hidden>{'·'}</span>}
          <span className={look}>{words}</span>
        </span>
      ))}
    </button>
  );
}
