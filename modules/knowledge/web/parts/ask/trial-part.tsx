import { ChevronRight, CircleCheck, CircleSlash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { Card, Link } from '#ui';
import type { Trial } from '../../../contract/index.ts';
import { articleHref } from '../../state/article-href.ts';
import { ScoreBar } from './score-bar.tsx';

type Part = Trial['parts'][number];

/** One question of the message: what decided, what proves it, what else was considered. */
export function TrialPart({ part }: { part: Part }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <div className="flex items-start gap-2">
          {part.answered ? (
            <CircleCheck aria-hidden className="mt-0.5 shrink-0 text-success" />
          ) : (
            <CircleSlash aria-hidden className="mt-0.5 shrink-0 text-brass" />
          )}
          <div className="min-w-0">
            <h3 className="font-medium wrap-anywhere first-letter:uppercase">{part.text}</h3>
            <p className="text-ink-soft">{words.rule(part.rule)}</p>
          </div>
        </div>
        {part.evidence.length > 0 && <Quotes part={part} />}
        {part.candidates.length > 0 && <Candidates part={part} />}
        <CheckList part={part} />
        {part.candidates.length === 0 && part.kind === 'question' && !part.answered && (
          <p className="text-13 text-ink-soft">{t('knowledge.web.ask.no_candidate')}</p>
        )}
      </div>
    </Card>
  );
}

function Quotes({ part }: { part: Part }) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('knowledge.web.ask.evidence')} className="flex flex-col gap-2">
      {part.evidence.map(({ articleId, title, quote, version, start, end }) => (
        <li key={`${articleId}-${start}`} className="rounded-control bg-sunken p-3">
          <blockquote className="whitespace-pre-line leading-normal wrap-anywhere">{quote}</blockquote>
          <p className="mt-1 text-13 text-ink-soft">
            <Link
              href={articleHref(articleId, { start, end })}
              className="underline decoration-edge underline-offset-2 hover:decoration-current"
            >
              {title}
            </Link>{' '}
            · {t('accounts.web.versions.number', { version })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Candidates({ part }: { part: Part }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-2">
      <h4 className="text-13 font-medium">{t('knowledge.web.ask.candidates')}</h4>
      <ol className="flex flex-col gap-3">
        {part.candidates.map(({ articleId, title, passage, score }) => (
          <li key={`${articleId}-${passage}`} className="flex flex-col gap-0.5">
            <span className="flex items-center justify-between gap-3">
              <Link href={articleHref(articleId)} className="truncate hover:underline">
                {title}
              </Link>
              <ScoreBar value={score} />
            </span>
            <span className="line-clamp-2 text-13 text-ink-soft wrap-anywhere">{passage}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function CheckList({ part }: { part: Part }) {
  const { t } = useTranslation();
  const checks = useAnswerWords().checks(part.checks);
  if (checks.length === 0) return null;
  return (
    <details className="group">
      <summary className="flex min-h-6 list-none items-center gap-1 text-13 font-medium pointer-coarse:min-h-11">
        <ChevronRight
          size={14}
          aria-hidden
          className="text-ink-soft transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {t('knowledge.web.ask.checks')}
      </summary>
      <dl className="mt-2 flex flex-col gap-1 ps-5 text-13">
        {checks.map(({ key, name, value }) => (
          <div key={key} className="flex justify-between gap-4">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="text-end tabular-nums wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
