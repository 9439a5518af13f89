import { useTranslation } from 'react-i18next';
import { writeSearch } from '#kernel/browser';
import { useSession } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { Badge, type BadgeProps, Link, LinkButton, Tag } from '#ui';
import { knowledgePermissions, maxTitleLength, type Trial } from '../../../contract/index.ts';
import { articleHref } from '../../state/article-href.ts';
import { MarkTrial } from './mark-trial.tsx';
import { TrialPart } from './trial-part.tsx';

const tones: Readonly<Record<Trial['action'], BadgeProps['tone']>> = {
  answered: 'success',
  partly_answered: 'brass',
  handed_over: 'brass',
  greeted: 'neutral',
  ignored: 'neutral',
};

/** The reply as a visitor would read it, then why it is this one. */
export function TrialResult({ trial, question }: { trial: Trial; question: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const words = useAnswerWords();
  const unanswered = trial.parts.filter((part) => part.kind === 'question' && !part.answered);
  const [missing] = unanswered;
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="knowledge-reply" className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h2 id="knowledge-reply" className="font-semibold">
            {t('knowledge.web.ask.reply')}
          </h2>
          <Badge tone={tones[trial.action]}>{words.action(trial.action)}</Badge>
        </div>
        {trial.text ? (
          <div className="flex max-w-[680px] flex-col items-start gap-2 rounded-card bg-accent-wash p-4">
            <Tag tone="accent">{t('knowledge.web.ask.assistant')}</Tag>
            <p className="whitespace-pre-line leading-normal wrap-anywhere">{trial.text}</p>
            <Sources evidence={trial.evidence} />
          </div>
        ) : (
          <p className="text-ink-soft">{t('knowledge.web.ask.no_reply')}</p>
        )}
        <p className="text-13 text-ink-soft tabular-nums">
          {[
            words.engine(trial.engine),
            words.milliseconds(trial.durationMs),
            words.credits(trial.costMillicredits),
            t('knowledge.web.ask.confidence', { value: words.score(trial.confidence) }),
          ].join(' · ')}
        </p>
        {can(knowledgePermissions.write) && (
          <div className="flex flex-wrap gap-2">
            <MarkTrial trial={trial} question={question} />
            {missing && (
              <LinkButton
                href={`/knowledge/new${writeSearch({ title: (missing.text || question).trim().slice(0, maxTitleLength) })}`}
              >
                {t('knowledge.web.ask.write')}
              </LinkButton>
            )}
          </div>
        )}
      </section>
      <section aria-labelledby="knowledge-why" className="flex flex-col gap-4">
        <h2 id="knowledge-why" className="font-semibold">
          {t('knowledge.web.ask.why')}
        </h2>
        {trial.parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one answer keep their order, and two may read alike.
          <TrialPart key={at} part={part} />
        ))}
      </section>
    </div>
  );
}

/** Each quote's article, in the order of the quotes. */
function Sources({ evidence }: { evidence: Trial['evidence'] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <ol aria-label={t('knowledge.web.ask.sources')} className="flex max-w-full flex-wrap gap-1">
      {evidence.map(({ articleId, title, start, end }, at) => (
        <li key={`${articleId}-${start}`} className="min-w-0 max-w-full">
          <Link
            href={articleHref(articleId, { start, end })}
            className="flex h-6 max-w-full items-center gap-1.5 rounded-full border border-line bg-surface px-2 text-12 text-ink-soft hover:text-ink pointer-coarse:h-11"
          >
            <span className="font-semibold text-accent tabular-nums">{at + 1}</span>
            <span className="truncate">{title}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
