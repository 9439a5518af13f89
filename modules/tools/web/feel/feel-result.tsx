import { useTranslation } from 'react-i18next';
import { EmptyState } from '#ui';
import type { FeelResult as Result } from '../../contract/feel.ts';
import type { ResultProps } from '../tool-view.ts';
import { FeelDrift } from './feel-drift.tsx';
import { FeelMethod } from './feel-method.tsx';
import { FeelShares } from './feel-shares.tsx';
import { FeelTexts } from './feel-texts.tsx';
import { FeelWords } from './feel-words.tsx';

export default function FeelResult({ task }: ResultProps) {
  const { t } = useTranslation();
  const result = task.result as Result;
  return result.items.length === 0 ? (
    <EmptyState>{t('tools.feel.nothing')}</EmptyState>
  ) : (
    <ShownResult result={result} />
  );
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
