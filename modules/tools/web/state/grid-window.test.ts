import { describe, expect, it } from 'vitest';
import { gridWindow } from './grid-window.ts';

describe('a gallery of ten thousand', () => {
  const at = (above: number, width = 1_160) => gridWindow({ count: 10_000, width, above, height: 900 });

  it('keeps few pictures in the page wherever it is scrolled, and the scroll bar where it was', () => {
    const whole = at(0).before + at(0).after;
    for (const above of [0, 5_000, 200_000, 600_000]) {
      const { first, last, before, after, columns } = at(above);
      expect(last - first).toBeLessThanOrEqual(60);
      expect(before).toBeLessThanOrEqual(above);
      expect(Math.abs(before + after + ((last - first) / columns) * 280 - whole)).toBeLessThan(3_000);
    }
  });

  it('shows the last ones at its end, and one column on a phone', () => {
    expect(at(10_000_000).last).toBe(10_000);
    expect(at(0, 300).columns).toBe(1);
  });
});
