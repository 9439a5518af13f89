import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Spinner } from '../feedback/spinner.tsx';
import { Tooltip } from '../overlay/tooltip.tsx';
import { type ButtonVariant, buttonLook } from './button-look.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** The accessible name, also shown as the tooltip. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
  busy?: boolean;
  /** A key shown in the tooltip, such as `e`. */
  shortcut?: string;
}

export function IconButton({
  label,
  icon,
  variant = 'ghost',
  size = 'md',
  busy = false,
  shortcut,
  className,
  type = 'button',
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type={type}
        aria-label={label}
        aria-busy={busy || undefined}
        aria-disabled={busy || undefined}
        className={cx(
          buttonLook(variant, 'md'),
          'px-0 pointer-coarse:min-w-11',
          size === 'sm' ? 'size-6' : 'size-8',
          variant === 'ghost' && 'text-ink-soft hover:text-ink',
          className,
        )}
        onClick={(event) => {
          if (!busy) onClick?.(event);
        }}
        {...rest}
      >
        {busy ? <Spinner /> : icon}
      </button>
    </Tooltip>
  );
}
