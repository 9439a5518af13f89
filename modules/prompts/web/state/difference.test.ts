import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

const short = (before: string, after: string) =>
  differenceOf(before, after).map(
    ({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`,
  );

describe('the difference of two texts', () => {
  it.each([
    ['a\nb\nc', 'a\nb\nc', [' a', ' b', ' c']],
    ['a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
    ['a\nc', 'a\nb\nc\nd', [' a', '+b', ' c', '+d']],
    ['', 'a', ['-', '+a']],
  ])('%j to %j keeps every line that both have', (before, after, lines) => {
    expect(short(before, after)).toEqual(lines);
  });

  it('gives both texts back', () => {
    const [before, after] = ['a\nb\na\nc\nb', 'b\na\nb\nb\nd'];
    const lines = differenceOf(before, after);
    const side = (without: string) =>
      lines
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('\n');
    expect([side('added'), side('removed')]).toEqual([before, after]);
  });
});
