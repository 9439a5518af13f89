import { type ReactNode, useEffect } from 'react';
import { cx } from '../cx.ts';

export interface PageProps {
  title: string;
  /** One sentence at most. */
  subtitle?: ReactNode;
  /** At most one primary action; quieter ones before it. */
  action?: ReactNode;
  /** Above the title: the way back. */
  back?: ReactNode;
  /** `reading` 680 px, `form` 560 px, `full` as wide as there is room. */
  width?: 'reading' | 'form' | 'full';
  /** The page fills the window and its parts scroll, as in a three-pane view; the title becomes a bar. */
  fill?: boolean;
  /** Keeps the title for screen readers and the tab only. */
  hideTitle?: boolean;
  children: ReactNode;
}

const WIDTH = { reading: 'max-w-[728px]', form: 'max-w-[608px]', full: '' };

export function Page(props: PageProps) {
  const { title, subtitle, action, back, width = 'full', fill = false, hideTitle = false, children } = props;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div
      className={cx(
        'mx-auto flex w-full flex-col',
        fill ? 'h-full min-h-0' : 'p-4 pb-12 md:p-6',
        WIDTH[width],
      )}
    >
      {back}
      <header
        className={cx(
          'flex flex-wrap items-start justify-between gap-x-4 gap-y-2',
          fill ? 'shrink-0 items-center border-b border-line px-4 py-2' : 'mb-4 md:mb-6',
          hideTitle && 'sr-only',
        )}
      >
        <div className="min-w-0">
          <h1 className={cx('text-balance font-semibold', fill ? 'text-16' : 'text-20')}>{title}</h1>
          {subtitle && <p className="mt-1 text-ink-soft">{subtitle}</p>}
        </div>
        {action && <div className="flex items-center gap-2">{action}</div>}
      </header>
      {fill ? <div className="min-h-0 grow">{children}</div> : children}
    </div>
  );
}
