import type { ReactNode } from 'react';
import { cx } from '#ui';

interface NoteProps {
  /** `attention` interrupts a screen reader: something must be decided. */
  tone: 'attention' | 'calm';
  title: string;
  text?: ReactNode;
  /** At most three buttons. */
  actions?: ReactNode;
}

/** Something about the article that is to be known before it is changed further. */
export const Note = ({ tone, title, text, actions }: NoteProps) => (
  <div
    role={tone === 'attention' ? 'alert' : 'status'}
    className={cx(
      'flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card border bg-surface px-4 py-3',
      tone === 'attention' ? 'border-brass' : 'border-line',
    )}
  >
    <div className="min-w-0 grow basis-80">
      <p className={cx('font-medium', tone === 'attention' && 'text-brass')}>{title}</p>
      {text && <p className="text-ink-soft">{text}</p>}
    </div>
    {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
  </div>
);
