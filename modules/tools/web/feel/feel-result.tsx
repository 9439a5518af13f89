import { useTranslation } from 'react-i18next';
import { EmptyState } from '#ui';
import { feelResultSchema, type FeelResult as Result } from '../../contract/feel.ts';
import type { ResultProps } from '../tool-view.ts';
import { FeelDrift } from './feel-drift.tsx';
import { FeelMethod } from './feel-method.tsx';
import { FeelShares } from './feel-shares.tsx';
import { FeelTexts } from './feel-texts.tsx';
import { FeelWords } from './feel-words.tsx';

export function FeelResult({ task }: ResultProps) {
  const { t } = useTranslation();
  const parsed = feelResultSchema.safeParse(task.result);
  if (!parsed.success || parsed.data.items.length === 0)
    return <EmptyState>{t('tools.feel.nothing')}</EmptyState>;
  return <ShownResult result={parsed.data} />;
}

function ShownResult({ result: { items, summary, engine } }: { result: Result }) {
  const { t } = useTranslation();
  return (
    <div className="flex w-full max-w-[1100px] flex-col gap-8">
      <FeelShares summary={summary} />
      {summary.drift && <FeelDrift drift={summary.drift} />}
      {summary.words.length > 0 && <FeelWords words={summary.words} />}
      <FeelTexts items={items} />
      <FeelMethod />
      <p className="text-13 text-ink-soft">{t('tools.feel.read_by', { engine: t(`ai.engine.${engine}`) })}</p>
    </div>
  );
}
