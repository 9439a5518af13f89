import { useTranslation } from 'react-i18next';

/** How far a task is, as a bar and in words. */
export function TaskProgressBar({ progress, waits }: { progress: number; waits: boolean }) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(progress);
  return (
    <div className="flex flex-col gap-2">
      <progress
        className="h-1.5 w-full max-w-[480px] appearance-none overflow-hidden rounded-full bg-line accent-accent"
        aria-label={t('tools.task.progress')}
        max={1}
        value={waits ? 0 : progress}
      />
      <p className="text-13 text-ink-soft tabular-nums">
        {waits ? t('tools.task.waits') : t('tools.task.done_so_far', { percent })}
      </p>
    </div>
  );
}
