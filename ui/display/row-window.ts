import { type RefObject, useLayoutEffect, useState } from 'react';

/** The first row of a window and the one behind its last. */
export interface RowWindow {
  readonly from: number;
  readonly until: number;
}

/** Which rows can be seen: they are all of one height, so this is counting, and no row is ever measured. */
export function rowWindow(scrollTop: number, height: number, rowHeight: number): RowWindow {
  return { from: Math.floor(scrollTop / rowHeight), until: Math.ceil((scrollTop + height) / rowHeight) };
}

/** The rows that stand in the page: those of the window, some beyond either end, and the keyboard's own in any case. */
export function rowsToShow({ from, until }: RowWindow, count: number, beyond: number, own: number): number[] {
  const first = Math.max(0, from - beyond);
  const length = Math.max(0, Math.min(count, until + beyond) - first);
  const rows = Array.from({ length }, (_, at) => first + at);
  if (own >= count || rows.includes(own)) return rows;
  return own < first ? [own, ...rows] : [...rows, own];
}

/** Where to scroll so that a whole row can be seen; where we are when it can be already. */
export function scrollTopFor(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  return Math.min(top, Math.max(scrollTop, top + rowHeight - height));
}

/** The window of a scroller, followed while it is scrolled and resized. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ from: 0, until: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const next = rowWindow(element.scrollTop, element.clientHeight, rowHeight);
      setShown((last) => (last.from === next.from && last.until === next.until ? last : next));
    };
    look();
    const resizes = new ResizeObserver(look);
    resizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rowHeight]);
  return shown;
}
