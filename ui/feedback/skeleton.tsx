import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';

/** A grey stand-in with the size of what is coming; give it that size by class. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={cx('block h-3 animate-pulse rounded-[4px] bg-line', className)} />
);

/** Says once, for screen readers, that the skeletons around it stand for something that loads. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <span role="status" className="sr-only">
      {label ?? t('ui.loading')}
    </span>
  );
}
