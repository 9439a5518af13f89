import { describe, expect, it } from 'vitest';
import { fitTabs } from './fit-tabs.ts';

const widths = [50, 80, 40, 120, 70];
const shown = (open: number, room: number) => fitTabs(widths, open, room, 60, 4);

describe('tabs in one row', () => {
  it('are all there where they fit to the pixel', () => {
    expect(shown(0, 376)).toEqual([0, 1, 2, 3, 4]);
    expect(shown(0, 375)).toEqual([0, 1, 2, 3]);
  });

  it('leave room for the button behind which the others are', () => {
    expect(shown(0, 242)).toEqual([0, 1, 2]);
    expect(shown(0, 241)).toEqual([0, 1]);
  });

  it('show the open one in the place of the last', () => {
    expect(shown(4, 300)).toEqual([0, 1, 4]);
    // A wider one may take the place of two.
    expect(shown(3, 242)).toEqual([0, 3]);
  });

  it('are one at the least, and the first where none is open', () => {
    expect(shown(3, 10)).toEqual([3]);
    expect(shown(-1, 10)).toEqual([0]);
    expect(shown(-1, 242)).toEqual([0, 1, 2]);
  });
});
