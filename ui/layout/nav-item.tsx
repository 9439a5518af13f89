import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Count } from '../display/badge.tsx';
import { Link } from '../link.tsx';
import { Tooltip } from '../overlay/tooltip.tsx';

export interface NavItem {
  key: string;
  href: string;
  label: string;
  /** At most nine letters or so, for the bar on phones, where the label is longer. */
  short?: string;
  icon: ReactNode;
  /** The page that is open is this one, or below it. */
  current: boolean;
  /** How many need attention, with the words a screen reader says for it. */
  count?: { value: number; label: string };
  shortcut?: string;
  /** Finer places of it, drawn below while the rail has room for words. */
  below?: ReactNode;
}

/** A line of the rail; only its icon when the rail is collapsed. Also for the bottom slot of Frame. */
export function RailItem({ item, collapsed }: { item: NavItem; collapsed: boolean }) {
  const link = (
    <Link
      href={item.href}
      aria-current={item.current ? 'page' : undefined}
      aria-label={collapsed ? item.label : undefined}
      className={cx(
        'relative flex h-8 items-center gap-2 rounded-control font-medium text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:h-11',
        collapsed ? 'w-8 justify-center pointer-coarse:w-11' : 'px-2',
        item.current && 'bg-hover text-ink',
      )}
    >
      {item.icon}
      {!collapsed && <span className="min-w-0 grow truncate">{item.label}</span>}
      {item.count && !collapsed && <Count value={item.count.value} label={item.count.label} tone="brass" />}
      {item.count && collapsed && item.count.value > 0 && (
        <span
          aria-hidden
          className="absolute end-1 top-1 size-2 rounded-full border border-canvas bg-brass"
        />
      )}
    </Link>
  );
  if (!collapsed) return link;
  return (
    <Tooltip label={item.label} shortcut={item.shortcut} side="inline-end">
      {link}
    </Tooltip>
  );
}
