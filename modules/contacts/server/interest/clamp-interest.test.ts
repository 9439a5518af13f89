import { describe, expect, it } from 'vitest';
import { clampInterest } from './clamp-interest.ts';

describe('interest', () => {
  it('is the sum of its reasons inside the range', () => {
    expect(clampInterest(25 + 15)).toBe(40);
  });

  it('does not fall below 0', () => {
    expect(clampInterest(10 - 15)).toBe(0);
  });

  it('does not rise above 100, and a reason against it counts from the full sum', () => {
    expect(clampInterest(35 + 25 + 20 + 20 + 20)).toBe(100);
    expect(clampInterest(120 - 15)).toBe(100);
    expect(clampInterest(105 - 15)).toBe(90);
  });
});
