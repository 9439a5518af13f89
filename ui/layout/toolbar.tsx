import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

export interface ToolbarProps {
  label: string;
  children: ReactNode;
  /** Stays at the end of the line: sorting, columns. */
  end?: ReactNode;
  className?: string;
}

/** A row of controls above what they act on: search and filters first. Wraps where there is no room. */
export const Toolbar = ({ label, children, end, className }: ToolbarProps) => (
  <fieldset className={cx('mb-4 flex flex-wrap items-center gap-2', className)}>
    <legend className="sr-only">{label}</legend>
    <div className="flex min-w-0 grow flex-wrap items-center gap-2">{children}</div>
    {end && <div className="flex items-center gap-2">{end}</div>}
  </fieldset>
);
