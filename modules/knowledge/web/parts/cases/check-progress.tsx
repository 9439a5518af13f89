import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/index.ts';

/** How many cases have been asked; a run that took too long says that it asked no more. */
export function CheckProgress({ check: { status, done, total } }: { check: Check }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-2">
      <progress
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line accent-accent"
        aria-label={t('knowledge.web.check.running')}
        max={Math.max(1, total)}
        value={done}
      />
      <p className="text-13 text-ink-soft tabular-nums">
        {t(status === 'running' ? 'knowledge.web.check.progress' : 'knowledge.web.check.partly', {
          done,
          total,
        })}
      </p>
    </div>
  );
}
