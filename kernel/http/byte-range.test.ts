import { describe, expect, it } from 'vitest';
import { readRange } from './byte-range.ts';

const part = (start: number, end: number) => ({ kind: 'part', start, end });

describe('a Range header over 1,000 bytes', () => {
  it.each([
    ['bytes=0-499', part(0, 499)],
    ['bytes=500-', part(500, 999)],
    ['bytes=-300', part(700, 999)],
    ['bytes=-5000', part(0, 999)],
    ['bytes=990-5000', part(990, 999)],
    ['bytes=0-0', part(0, 0)],
    ['bytes=1000-', { kind: 'outside' }],
    ['bytes=1000-2000', { kind: 'outside' }],
    ['bytes=-0', { kind: 'outside' }],
    ['bytes=500-499', { kind: 'whole' }],
    ['bytes=0-1,5-6', { kind: 'whole' }],
    ['items=0-1', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    ['bytes=a-b', { kind: 'whole' }],
    ['bytes=0-99999999999999999999', { kind: 'whole' }],
    ['', { kind: 'whole' }],
    [undefined, { kind: 'whole' }],
  ])('%s', (header, asked) => expect(readRange(header, 1_000)).toEqual(asked));

  it('finds no part in an empty file', () => {
    expect(readRange('bytes=0-', 0)).toEqual({ kind: 'outside' });
    expect(readRange('bytes=-1', 0)).toEqual({ kind: 'outside' });
  });
});
