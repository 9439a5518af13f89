import { useTranslation } from 'react-i18next';
import { cx } from '#ui';

/** How interested a contact is, as a bar with its number; the reasons are told beside it where there is room. */
export function InterestMeter({ interest, className }: { interest: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <span className={cx('flex items-center gap-2', className)}>
      <meter className="sr-only" aria-label={t('contacts.web.interest.label')} max={100} value={interest} />
      <span aria-hidden className="h-1.5 w-12 min-w-12 grow overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${interest}%` }} />
      </span>
      <span aria-hidden className="w-6 shrink-0 text-end text-13 text-ink tabular-nums">
        {interest}
      </span>
    </span>
  );
}
