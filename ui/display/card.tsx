import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

export interface CardProps {
  title?: string;
  /** Beside the title. */
  action?: ReactNode;
  /** Without padding, for a list or table that brings its own. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

export const Card = ({ title, action, flush, className, children }: CardProps) => (
  <section className={cx('overflow-clip rounded-card border border-line bg-surface', className)}>
    {(title || action) && (
      <header className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-1">
        <h2 className="min-w-0 wrap-anywhere text-14 font-semibold">{title}</h2>
        {action}
      </header>
    )}
    <div className={cx(!flush && 'p-4')}>{children}</div>
  </section>
);
