import { type ReactNode, useId } from 'react';
import { cx } from '../cx.ts';

interface ChoiceProps {
  label: ReactNode;
  help?: ReactNode;
  hideLabel?: boolean;
  disabled?: boolean;
  className?: string;
  /** The control takes 32 px instead of 16. */
  wide?: boolean;
  /** The control, given the id of its help when there is one. */
  control: (describedBy: string | undefined) => ReactNode;
}

/** A small control with its words beside it: checkbox, switch, radio. The whole row is the target. */
export function Choice({ label, help, hideLabel, disabled, className, wide, control }: ChoiceProps) {
  const helpId = useId();
  return (
    <div className={cx('flex flex-col items-start', className)}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: `control` renders the input inside this label. */}
      <label
        className={cx(
          'inline-flex min-h-6 items-start gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center',
          hideLabel && 'items-center',
          disabled ? 'cursor-not-allowed text-ink-soft' : 'cursor-pointer',
        )}
      >
        <span className="flex h-[21px] items-center">{control(help ? helpId : undefined)}</span>
        <span className={cx(hideLabel && 'sr-only')}>{label}</span>
      </label>
      {help && (
        <div id={helpId} className={cx('text-13 text-ink-soft', wide ? 'ps-10' : 'ps-6')}>
          {help}
        </div>
      )}
    </div>
  );
}
