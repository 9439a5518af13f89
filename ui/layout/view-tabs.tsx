import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../cx.ts';
import { Link } from '../link.tsx';
import { Menu } from '../overlay/menu.tsx';
import { fitTabs } from './fit-tabs.ts';
import { nextTab } from './tab-keys.ts';

export interface ViewTab<Key extends string = string> {
  key: Key;
  href: string;
  label: string;
  /** After the label: a count. */
  trailing?: ReactNode;
}

export interface ViewTabsProps<Key extends string> {
  label: string;
  /** On the button behind which those are that do not fit. */
  more: string;
  /** The same in full, for screen readers: it begins with the same word. */
  moreLabel: string;
  tabs: readonly ViewTab<Key>[];
  /** The key of the view that is open; none of them where a view of another kind is. */
  current: Key | undefined;
  /** The id of what shows the view: a `tabpanel`. */
  panelId: string;
}

const gapPx = 2;
const look =
  'flex h-7 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-control px-2 text-13 hover:bg-hover pointer-coarse:h-11';
const quiet = 'text-ink-soft hover:text-ink';

/**
 * Views of one list in one row, whatever its width: those that do not fit are in a menu, with their counts. Arrows move,
 * Enter opens: each has an address, and a middle click opens it elsewhere.
 */
export function ViewTabs<Key extends string>(props: ViewTabsProps<Key>) {
  const { label, more, moreLabel, tabs, current, panelId } = props;
  const id = useId();
  const ruler = useRef<HTMLDivElement>(null);
  const open = tabs.findIndex(({ key }) => key === current);
  const fitting = useFitting(ruler, open);
  const inRow = tabs.filter((_, at) => fitting.includes(at));
  const inMenu = tabs.filter((_, at) => !fitting.includes(at));
  const entry = open >= 0 ? current : inRow[0]?.key;

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const to = nextTab(event, at, links.length);
    if (to === undefined && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) links[at]?.click();
    else links[to]?.focus();
  };

  return (
    <div className="relative">
      {/* What each takes, as the reader's own font and counts have it. */}
      <div aria-hidden inert ref={ruler} className="invisible absolute inset-x-0 flex h-0 overflow-hidden">
        {tabs.map(({ key, label: name, trailing }) => (
          <span key={key} className={cx(look, 'font-medium')}>
            {name}
            {trailing}
          </span>
        ))}
        <span className={cx(look, 'gap-1')}>
          {more}
          <ChevronDown />
        </span>
      </div>
      <div className="flex gap-0.5">
        <div
          role="tablist"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={move}
          className="flex min-w-0 gap-0.5"
        >
          {inRow.map(({ key, href, label: name, trailing }) => (
            <Link
              key={key}
              id={`${id}-${key}`}
              href={href}
              role="tab"
              aria-selected={key === current}
              aria-controls={panelId}
              tabIndex={key === entry ? 0 : -1}
              className={cx(look, key === current ? 'bg-accent-wash font-medium text-ink' : quiet)}
            >
              {name}
              {trailing}
            </Link>
          ))}
        </div>
        {inMenu.length > 0 && (
          <Menu
            label={moreLabel}
            align="end"
            trigger={
              <button type="button" aria-label={moreLabel} className={cx(look, 'gap-1', quiet)}>
                {more}
                <ChevronDown />
              </button>
            }
            items={inMenu.map(({ key, href, label: name, trailing }) => ({
              kind: 'link',
              key,
              href,
              label: name,
              trailing,
            }))}
          />
        )}
      </div>
    </div>
  );
}

/** Measured before anything is painted, and again whenever the row or one of its words is wider or narrower. */
function useFitting(ruler: { readonly current: HTMLElement | null }, open: number): readonly number[] {
  const [fitting, setFitting] = useState<readonly number[]>([0]);
  useLayoutEffect(() => {
    const row = ruler.current;
    if (!row) return undefined;
    const measure = (): void => {
      const widths = [...row.children].map((one) => one.getBoundingClientRect().width);
      const found = fitTabs(widths.slice(0, -1), open, row.clientWidth, widths.at(-1) ?? 0, gapPx);
      setFitting((before) => (String(before) === String(found) ? before : found));
    };
    const observer = new ResizeObserver(measure);
    for (const one of [row, ...row.children]) observer.observe(one);
    measure();
    return () => observer.disconnect();
  });
  return fitting;
}
