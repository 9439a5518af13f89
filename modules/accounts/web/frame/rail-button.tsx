import type { ComponentProps, ReactNode } from 'react';
import { cx } from '#ui';

/** A line of the rail that opens something instead of leading somewhere. */
export function RailButton({
  label,
  picture,
  trailing,
  collapsed,
  strong = false,
  className,
  ...rest
}: ComponentProps<'button'> & {
  label: string;
  picture: ReactNode;
  trailing?: ReactNode;
  collapsed: boolean;
  strong?: boolean;
}) {
  return (
    <button
      type="button"
      aria-label={collapsed ? label : undefined}
      title={collapsed ? label : undefined}
      className={cx(
        'flex h-8 items-center gap-2 rounded-control text-start hover:bg-hover pointer-coarse:h-11',
        collapsed ? 'w-8 justify-center pointer-coarse:w-11' : 'w-full px-2',
        strong ? 'font-semibold' : 'font-medium text-ink-soft hover:text-ink',
        className,
      )}
      {...rest}
    >
      {picture}
      {!collapsed && <span className="min-w-0 grow truncate">{label}</span>}
      {!collapsed && trailing}
    </button>
  );
}
