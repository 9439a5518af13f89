import type { KeyboardEvent } from 'react';

/**
 * Where a key leads in a row of tabs (WAI-ARIA, "Tabs"): arrows go round, in the direction of reading.
 * @param at index of the tab that has the focus
 * @returns index of the next one; undefined for any other key
 */
export function nextTab(event: KeyboardEvent<HTMLElement>, at: number, count: number): number | undefined {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
  return step && (at + step + count) % count;
}
