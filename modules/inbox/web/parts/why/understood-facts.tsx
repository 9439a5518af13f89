import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import type { Decision } from '../../../contract/index.ts';

/** What was read out of the message, each with how sure that is. */
export function UnderstoodFacts({ decision }: { decision: Decision }) {
  const { t, i18n } = useTranslation();
  const { language, languageConfidence, intent, intentConfidence, ...understood } = decision.understanding;
  const { sentiment, sentimentProbabilities, phones, emails } = understood;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <dl className="flex flex-col gap-2">
      <Fact
        name={t('inbox.understood.language')}
        value={language ? (names.of(language) ?? language) : t('inbox.understood.unknown')}
        confidence={languageConfidence}
      />
      <Fact
        name={t('inbox.understood.intent')}
        value={t(`ai.intent.${intent}`)}
        confidence={intentConfidence}
      />
      <Fact
        name={t('inbox.understood.sentiment')}
        value={t(`ai.sentiment.${sentiment}`)}
        confidence={sentimentProbabilities[sentiment]}
      />
      {phones.length > 0 && <Fact name={t('inbox.understood.phones')} value={phones.join(', ')} />}
      {emails.length > 0 && <Fact name={t('inbox.understood.emails')} value={emails.join(', ')} />}
    </dl>
  );
}

function Fact({ name, value, confidence }: { name: string; value: string; confidence?: number }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="flex min-w-0 items-center gap-2">
        <span className="truncate first-letter:uppercase">{value}</span>
        {confidence !== undefined && <ScoreBar value={confidence} />}
      </dd>
    </div>
  );
}

/** A number from 0 to 1, and the same as a small bar. */
export function ScoreBar({ value }: { value: number }) {
  const figures = useAnswerWords();
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-12 text-ink-soft">
      <span aria-hidden className="h-1 w-10 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full rounded-full bg-edge"
          style={{ width: `${Math.min(1, value) * 100}%` }}
        />
      </span>
      <span className="tabular-nums">{figures.score(value)}</span>
    </span>
  );
}
