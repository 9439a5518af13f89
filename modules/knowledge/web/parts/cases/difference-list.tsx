import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { Badge } from '#ui';
import type { CaseOutcome, Difference } from '../../../contract/index.ts';

/** What would be answered differently, before and after. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation();
  if (differences.length === 0) return null;
  return (
    <ul aria-label={t('knowledge.web.check.differs')} className="flex flex-col gap-4">
      {differences.map(({ caseId, question, before, after }) => (
        <li key={caseId} className="flex flex-col gap-2">
          <h3 className="font-medium wrap-anywhere">{question}</h3>
          <div className="grid gap-3 md:grid-cols-2">
            <Outcome label={t('knowledge.web.check.today')} outcome={before} />
            <Outcome label={t('knowledge.web.check.then')} outcome={after} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ label, outcome }: { label: string; outcome: CaseOutcome }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  return (
    <div className="min-w-0 rounded-control bg-sunken p-3">
      <p className="mb-1 flex flex-wrap items-center gap-2 text-13">
        <span className="font-medium">{label}</span>
        <span className="text-ink-soft">{words.action(outcome.action)}</span>
        <Badge tone={outcome.passes ? 'success' : 'danger'}>
          {t(outcome.passes ? 'knowledge.web.cases.passes' : 'knowledge.web.cases.fails')}
        </Badge>
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{outcome.text}</p>
      {outcome.sources.length > 0 && (
        <p className="mt-1 text-13 text-ink-soft">{outcome.sources.join(' · ')}</p>
      )}
    </div>
  );
}
