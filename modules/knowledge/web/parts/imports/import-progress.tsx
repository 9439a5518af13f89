import { useTranslation } from 'react-i18next';
import type { Import } from '../../../contract/index.ts';
import { problemKey } from '../../state/import-problem.ts';

/** How far an import is, in words and as a bar while it goes on. */
export function ImportProgress({ import: { status, problem, pages, proposals } }: { import: Import }) {
  const { t } = useTranslation();
  const goesOn = status === 'waiting' || status === 'running';
  const settled = pages.found - pages.waiting;
  const words = [
    t('knowledge.web.import.pages', { count: pages.found, settled }),
    ...(pages.unchanged > 0 ? [t('knowledge.web.import.unchanged', { count: pages.unchanged })] : []),
    ...(pages.skipped > 0 ? [t('knowledge.web.import.skipped', { count: pages.skipped })] : []),
    ...(pages.failed > 0 ? [t('knowledge.web.import.unread', { count: pages.failed })] : []),
    ...(proposals.open > 0 ? [t('knowledge.web.import.to_review', { count: proposals.open })] : []),
    ...(proposals.accepted > 0 ? [t('knowledge.web.import.accepted', { count: proposals.accepted })] : []),
  ];
  return (
    <div className="flex flex-col gap-2">
      {goesOn && (
        <progress
          className="h-1.5 w-full max-w-[480px] appearance-none overflow-hidden rounded-full bg-line accent-accent"
          aria-label={t('knowledge.web.import.progress')}
          max={Math.max(1, pages.found)}
          value={settled}
        />
      )}
      <p className="text-13 text-ink-soft tabular-nums">{words.join(' · ')}</p>
      {problem !== null && <p className="text-danger">{t(problemKey(problem))}</p>}
    </div>
  );
}
