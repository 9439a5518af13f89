import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Count } from '../display/badge.tsx';
import { Tooltip } from '../overlay/tooltip.tsx';

export interface RailButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  label: string;
  /** An icon or an avatar. */
  picture: ReactNode;
  collapsed: boolean;
  /** At the end of the line, such as the sign that a menu opens. */
  trailing?: ReactNode;
  /** How many need attention, with the words a screen reader says for it. */
  count?: { value: number; label: string };
  /** For the name at the top of the rail. */
  strong?: boolean;
}

/** A line of the rail that opens something instead of leading somewhere: a trigger for Menu and Popover. */
export function RailButton({
  label,
  picture,
  collapsed,
  trailing,
  count,
  strong = false,
  className,
  ...rest
}: RailButtonProps) {
  const button = (
    <button
      type="button"
      // Cut where the rail is narrow: the whole of it is there for the hand that rests on it.
      title={collapsed ? undefined : label}
      aria-label={collapsed ? [label, count?.label].filter(Boolean).join(', ') : undefined}
      className={cx(
        'relative flex h-8 items-center gap-2 rounded-control text-start hover:bg-hover pointer-coarse:h-11',
        collapsed ? 'w-8 justify-center pointer-coarse:w-11' : 'w-full px-2',
        strong ? 'font-semibold' : 'font-medium text-ink-soft hover:text-ink',
        className,
      )}
      {...rest}
    >
      {picture}
      {!collapsed && <span className="min-w-0 grow truncate">{label}</span>}
      {!collapsed && count && <Count value={count.value} label={count.label} tone="brass" />}
      {!collapsed && trailing}
      {collapsed && count && count.value > 0 && (
        <span
          aria-hidden
          className="absolute end-1 top-1 size-2 rounded-full border border-canvas bg-brass"
        />
      )}
    </button>
  );
  if (!collapsed) return button;
  return (
    <Tooltip label={label} side="inline-end">
      {button}
    </Tooltip>
  );
}
