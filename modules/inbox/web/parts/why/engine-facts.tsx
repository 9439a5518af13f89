import { useTranslation } from 'react-i18next';
import { RelativeTime } from '#ui';
import type { Decision } from '../../../contract/index.ts';
import { useFigures } from './use-figures.ts';

/** Which engine decided, when, how long it took and what it cost. */
export function EngineFacts({ decision }: { decision: Decision }) {
  const { t, i18n } = useTranslation();
  const figures = useFigures();
  const key = `ai.engine.${decision.engine}`;
  const facts: [string, React.ReactNode][] = [
    // A later engine may have decided: its own name is better than no word.
    [t('inbox.engine.name'), i18n.exists(key) ? t(key) : decision.engine],
    [t('inbox.engine.time'), figures.milliseconds(decision.durationMs)],
    [t('inbox.engine.cost'), figures.credits(decision.costMillicredits)],
    [t('inbox.engine.confidence'), figures.score(decision.confidence)],
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
