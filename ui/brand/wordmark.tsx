import { cx } from '../cx.ts';
import { Mark } from './mark.tsx';

interface WordmarkProps {
  /** The name beside the mark; an organisation under its own brand passes its own. */
  name?: string;
  size?: 'md' | 'lg';
  className?: string;
}

export function Wordmark({ name = 'Comptoir', size = 'md', className }: WordmarkProps) {
  const large = size === 'lg';
  return (
    <span
      className={cx(
        'inline-flex items-center font-semibold tracking-tight',
        large ? 'gap-3 text-26' : 'gap-2 text-16',
        className,
      )}
    >
      <Mark size={large ? 28 : 20} className="text-accent" />
      {name}
    </span>
  );
}
