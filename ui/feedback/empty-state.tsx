import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

export interface EmptyStateProps {
  /** One line that says what will be here. */
  children: ReactNode;
  /** One thing to do about it. */
  action?: ReactNode;
  className?: string;
}

export const EmptyState = ({ children, action, className }: EmptyStateProps) => (
  <div className={cx('flex flex-col items-center justify-center gap-4 px-6 py-12 text-center', className)}>
    <p className="max-w-[42ch] text-balance text-ink-soft">{children}</p>
    {action}
  </div>
);
