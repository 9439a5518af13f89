import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

export type Tone = 'neutral' | 'accent' | 'brass' | 'danger' | 'success';

const TEXT: Record<Tone, string> = {
  neutral: 'text-ink-soft',
  accent: 'text-accent',
  brass: 'text-brass',
  danger: 'text-danger',
  success: 'text-success',
};

export interface BadgeProps {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A state in a word: "Handed over", "Delivered". The dot carries the colour, the word the meaning. */
export const Badge = ({ tone = 'neutral', icon, children, className }: BadgeProps) => (
  <span
    className={cx(
      'inline-flex h-6 items-center gap-1.5 align-middle whitespace-nowrap rounded-full border border-line bg-surface px-2 text-12 font-medium',
      TEXT[tone],
      className,
    )}
  >
    {icon ?? <span aria-hidden className="size-1.5 rounded-full bg-current" />}
    {children}
  </span>
);

/** A small plain label, such as "Assistant" or a category. */
export const Tag = ({ tone = 'neutral', children, className }: Omit<BadgeProps, 'icon'>) => (
  <span
    className={cx(
      'inline-flex h-5 max-w-full items-center align-middle whitespace-nowrap rounded-[4px] px-1.5 text-12 font-medium',
      tone === 'accent' ? 'bg-accent-wash' : 'bg-sunken',
      TEXT[tone],
      className,
    )}
  >
    <span className="truncate">{children}</span>
  </span>
);

/** The dot of the unread and of what needs a person. Its meaning is said in words too. */
export const Dot = ({ tone = 'brass', label }: { tone?: Tone; label: string }) => (
  <span className={cx('inline-flex', TEXT[tone])}>
    <span aria-hidden className="size-2 rounded-full bg-current" />
    <span className="sr-only">{label}</span>
  </span>
);

/** How many. Nothing for none. */
export const Count = ({ value, tone = 'neutral', label }: { value: number; tone?: Tone; label: string }) =>
  value > 0 ? (
    <span className={cx('text-12 font-medium tabular-nums', TEXT[tone])}>
      <span aria-hidden>{value > 99 ? '99+' : value}</span>
      <span className="sr-only">{label}</span>
    </span>
  ) : null;
