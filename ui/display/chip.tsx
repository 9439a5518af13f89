import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';

export interface ChipProps {
  /** In words, such as "Status: open". */
  label: string;
  icon?: ReactNode;
  /** Pressing the chip itself, to change it. */
  onPress?: () => void;
  onRemove?: () => void;
  className?: string;
}

/** A filter that applies, or a tag that is on something: pressed to change, crossed out to remove. */
export function Chip({ label, icon, onPress, onRemove, className }: ChipProps) {
  const { t } = useTranslation();
  const words = (
    <>
      {icon}
      <span className="truncate">{label}</span>
    </>
  );
  const body = 'flex h-full min-w-0 items-center gap-1 rounded-full px-2';
  return (
    <span
      className={cx(
        'inline-flex h-6 max-w-full items-center rounded-full border border-line bg-surface text-13 pointer-coarse:h-11',
        className,
      )}
    >
      {onPress ? (
        <button type="button" className={cx(body, 'hover:bg-hover')} onClick={onPress}>
          {words}
        </button>
      ) : (
        <span className={body}>{words}</span>
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={t('ui.chip.remove', { label })}
          className="-ms-1 flex h-full min-w-6 items-center justify-center rounded-full text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-w-11"
          onClick={onRemove}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </span>
  );
}
