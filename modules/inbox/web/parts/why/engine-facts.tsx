import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { RelativeTime } from '#ui';
import type { Decision } from '../../../contract/index.ts';

/** Which engine decided, when, how long it took and what it cost. */
export function EngineFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const facts: [string, React.ReactNode][] = [
    [t('inbox.engine.name'), words.engine(decision.engine)],
    [t('inbox.engine.time'), words.milliseconds(decision.durationMs)],
    [t('inbox.engine.cost'), words.credits(decision.costMillicredits)],
    [t('inbox.engine.confidence'), words.score(decision.confidence)],
    [t('inbox.engine.at'), <RelativeTime key="at" at={decision.createdAt} />],
  ];
  return (
    <dl className="flex flex-col gap-1">
      {facts.map(([name, value]) => (
        <div key={name} className="flex justify-between gap-3">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="text-end">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
