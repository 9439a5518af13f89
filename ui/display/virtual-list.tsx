import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { cx } from '../cx.ts';
import { Link } from '../link.tsx';
import { rowsToShow, scrollTopFor, useRowWindow } from './row-window.ts';

export interface VirtualListHandle {
  /** Moves the keyboard's place by so many rows (`j` is 1, `k` is -1) and focuses it. */
  move: (step: number) => void;
  /** Opens the row at the keyboard's place. */
  open: () => void;
  /** The row at the keyboard's place, from 0. */
  place: () => number;
}

export interface VirtualListProps<Item> {
  /** Names the list for screen readers. */
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** Where a row leads; the row is then a link. Without it the row is a button for `onOpen`. */
  itemHref?: (item: Item) => string;
  /** Called before a link is followed, which `event.preventDefault()` keeps from happening. */
  onOpen?: (item: Item, event: MouseEvent) => void;
  renderItem: (item: Item, index: number) => ReactNode;
  /** Something of a row that is pressed on its own, such as a box to tick: it stands before the link, not in it. */
  leading?: (item: Item, index: number) => ReactNode;
  /** Height of a row in px; all rows are alike. */
  rowHeight?: number;
  /** Key of the row that is open now. */
  selected?: string;
  /** How many there are on the server, where that is known and more than are loaded. */
  total?: number;
  /** Called when the last rows come near; page with it. */
  onEndReached?: () => void;
  /** Below the last row, such as skeletons of the next page. */
  footer?: ReactNode;
  ref?: Ref<VirtualListHandle>;
  className?: string;
}

const OVERSCAN = 8;

/** A list of any length: only what is near the window stands in the page. Arrows, Home, End, PageUp and PageDown move. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, itemKey, itemHref, onOpen, renderItem, rowHeight = 64, selected, total } = props;
  const { onEndReached, footer, className, ref, leading } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const focusWanted = useRef(false);
  const active = Math.min(place, Math.max(0, items.length - 1));

  // The row with the keyboard's place stays in the page when scrolled away, or its focus would be lost.
  const rows = rowsToShow(useRowWindow(scroller, rowHeight), items.length, OVERSCAN, active);

  const selectedAt = selected === undefined ? -1 : items.findIndex((item) => itemKey(item) === selected);
  useEffect(() => {
    if (selectedAt >= 0) setPlace(selectedAt);
  }, [selectedAt]);

  const rowAt = (index: number): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null;
  useEffect(() => {
    if (!focusWanted.current) return;
    const row = rowAt(active);
    if (!row) return;
    focusWanted.current = false;
    row.focus({ preventScroll: true });
  });

  const go = (to: number): void => {
    const next = Math.min(items.length - 1, Math.max(0, to));
    focusWanted.current = true;
    setPlace(next);
    const { current: element } = scroller;
    if (element) element.scrollTop = scrollTopFor(next, element.scrollTop, element.clientHeight, rowHeight);
    rowAt(next)?.focus({ preventScroll: true });
  };
  // Who comes from elsewhere with no row open begins where the keyboard's place is: at first, the first row.
  const isHere = (): boolean =>
    selectedAt >= 0 || scroller.current?.contains(document.activeElement) === true;
  useImperativeHandle(ref, () => ({
    move: (step) => go(isHere() ? active + step : active),
    open: () => rowAt(active)?.click(),
    place: () => active,
  }));

  const lastShown = rows.at(-1) ?? 0;
  const nearEnd = items.length > 0 && lastShown >= items.length - OVERSCAN;
  const reached = useRef(onEndReached);
  reached.current = onEndReached;
  useEffect(() => {
    if (nearEnd && items.length > 0) reached.current?.();
  }, [nearEnd, items.length]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };

  return (
    <div ref={scroller} className={cx('min-h-0 grow overflow-y-auto overscroll-contain', className)}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed absolutely, which <ul> gains nothing from. */}
      <div
        role="list"
        aria-label={label}
        className="relative"
        style={{ height: items.length * rowHeight }}
        onKeyDown={onKeyDown}
      >
        {rows.map((index) => {
          const item = items[index];
          if (item === undefined) return null;
          const open = itemKey(item) === selected;
          const row = {
            'data-row': index,
            tabIndex: index === active ? 0 : -1,
            'aria-current': open ? ('true' as const) : undefined,
            onFocus: () => setPlace(index),
            className: cx(
              'flex h-full min-w-0 grow items-center border-b border-line px-4 text-start -outline-offset-2 hover:bg-hover',
              open && 'bg-accent-wash hover:bg-accent-wash',
            ),
          };
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={itemKey(item)}
              role="listitem"
              aria-setsize={total ?? items.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 flex"
              style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
            >
              {leading?.(item, index)}
              {itemHref ? (
                <Link href={itemHref(item)} onClick={(event) => onOpen?.(item, event)} {...row}>
                  {renderItem(item, index)}
                </Link>
              ) : (
                <button type="button" onClick={(event) => onOpen?.(item, event)} {...row}>
                  {renderItem(item, index)}
                </button>
              )}
            </div>
          );
        })}
      </div>
      {footer}
    </div>
  );
}
