import { describe, expect, it } from 'vitest';
import { highlighted } from './highlighted.ts';

describe('highlighted', () => {
  it('loses and repeats nothing, whatever the ranges', () => {
    const pieces = highlighted('Livraison en Belgique', [
      { start: 13, end: 21 },
      { start: 0, end: 9 },
      { start: 5, end: 12 },
      { start: 20, end: 99 },
    ]);
    expect(pieces.map(({ words }) => words).join('')).toBe('Livraison en Belgique');
    expect(pieces.filter(({ found }) => !found).map(({ words }) => words)).toEqual([' ']);
  });
});
