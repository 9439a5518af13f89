import { cx } from '../cx.ts';

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

function cap(key: string): string {
  if (key === 'mod') return isApple() ? '⌘' : 'Ctrl';
  if (key === 'enter') return '↵';
  if (key === 'escape') return 'Esc';
  return key.length === 1 ? key.toUpperCase() : key;
}

/** Keys as caps: `g i` (one after the other) or `mod+k` (together; `mod` is Cmd on Apple, Ctrl elsewhere). */
export function Kbd({ keys, className }: { keys: string; className?: string }) {
  const caps = keys.split(/[ +]/).filter(Boolean);
  return (
    <span className={cx('inline-flex items-center gap-1', className)} dir="ltr">
      {caps.map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-[4px] border border-line bg-sunken px-1 font-sans text-12 text-ink-soft"
        >
          {cap(key)}
        </kbd>
      ))}
    </span>
  );
}
