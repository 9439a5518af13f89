import type { ReactNode } from 'react';

/** A line above the page: something about the account or the organisation that somebody should know. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-2 text-13"
    >
      <span>{children}</span>
      {action}
    </div>
  );
}
