import { describe, expect, it } from 'vitest';
import type { WriteResult } from '../../contract/index.ts';
import { choosing, edited } from './variants.ts';

const result: WriteResult = {
  text: 'un',
  engine: 'x.1',
  finish: 'whole',
  tokens: { input: 1, output: 1 },
  variants: [
    { text: 'un', finish: 'whole' },
    { text: 'deux', finish: 'too_long' },
  ],
  chosen: 0,
};

describe('variants of a text', () => {
  it('are chosen, and what was edited in one stays with it', () => {
    const other = choosing(edited(result, 'un peu'), 1);
    expect(other).toMatchObject({ text: 'deux', chosen: 1 });
    expect(choosing(other, 0).text).toBe('un peu');
    expect(other.variants?.[1]).toEqual({ text: 'deux', finish: 'too_long' });
  });

  it('that there are not are not chosen', () => {
    expect(choosing(result, 7)).toBe(result);
  });
});
