import { describe, expect, it } from 'vitest';
import { rowsToShow, rowWindow, scrollTopFor } from './row-window.ts';

describe('a window of rows', () => {
  it('begins with the row that is cut at its top and ends behind the one that is cut at its bottom', () => {
    expect(rowWindow(0, 640, 64)).toEqual({ from: 0, until: 10 });
    expect(rowWindow(100, 640, 64)).toEqual({ from: 1, until: 12 });
  });

  it('has some rows beyond either end, none before the first or behind the last', () => {
    expect(rowsToShow({ from: 5, until: 7 }, 100, 2, 5)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(rowsToShow({ from: 0, until: 2 }, 3, 8, 0)).toEqual([0, 1, 2]);
    expect(rowsToShow({ from: 0, until: 0 }, 0, 8, 0)).toEqual([]);
  });

  it('that a list has shrunk away from shows its end when the browser has scrolled, and only the own row before', () => {
    expect(rowsToShow({ from: 90, until: 99 }, 10, 2, 4)).toEqual([4]);
  });

  it('keeps the row of the keyboard, in reading order, wherever it is scrolled', () => {
    expect(rowsToShow({ from: 50, until: 52 }, 100, 0, 3)).toEqual([3, 50, 51]);
    expect(rowsToShow({ from: 50, until: 52 }, 100, 0, 80)).toEqual([50, 51, 80]);
  });

  it('moves as little as a whole row needs', () => {
    expect(scrollTopFor(3, 0, 640, 64)).toBe(0);
    expect(scrollTopFor(10, 0, 640, 64)).toBe(64);
    expect(scrollTopFor(2, 320, 640, 64)).toBe(128);
    expect(scrollTopFor(1, 0, 40, 64)).toBe(64);
  });
});
