import { cx } from '../cx.ts';

export interface AvatarProps {
  name: string;
  size?: 20 | 24 | 32 | 40;
  /** A picture, where there is one. */
  src?: string;
  /** An organisation is square, a person round. */
  square?: boolean;
  className?: string;
}

/** The initials, by what readers see as letters (an emoji or an accent counts as one). */
function initials(name: string, atMost: 1 | 2): string {
  const words = name
    .trim()
    .split(/[\s·|/-]+/u)
    .filter(Boolean);
  const ends = words.length > 1 && atMost === 2 ? [words[0], words.at(-1)] : words.slice(0, 1);
  const letter = (word = ''): string => [...new Intl.Segmenter().segment(word)][0]?.segment ?? '';
  return ends.map(letter).join('').toLocaleUpperCase() || '?';
}

const LOOK = { 20: 'size-5 text-12', 24: 'size-6 text-12', 32: 'size-8 text-12', 40: 'size-10 text-14' };

/** Decoration: the name always stands beside it. */
export const Avatar = ({ name, size = 24, src, square, className }: AvatarProps) => (
  <span
    aria-hidden
    className={cx(
      'inline-flex shrink-0 select-none items-center justify-center overflow-hidden border border-line bg-sunken font-medium text-ink-soft',
      square ? 'rounded-control' : 'rounded-full',
      LOOK[size],
      className,
    )}
  >
    {src ? <img src={src} alt="" className="size-full object-cover" /> : initials(name, size > 24 ? 2 : 1)}
  </span>
);
