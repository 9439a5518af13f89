import { describe, expect, it } from 'vitest';
import type { TranscriptSegment } from '#modules/ai/contract';
import { applyEdit, findWords, speakersOf, wordAt } from './edit.ts';

function part(start: number, text: string, speaker: string | null = null): TranscriptSegment {
  const words = text.split(' ').map((word, at) => ({ start: start + at, end: start + at + 0.8, text: word }));
  return { start, end: words.at(-1)?.end ?? start, speaker, text, words };
}
const segments = [
  part(0, 'Good morning Anna.', 'A'),
  part(4, 'Hello Ben, how are you?', 'B'),
  part(10, 'Fine.', 'A'),
];

describe('a correction', () => {
  it('of a word leaves the time of every other one', () => {
    const after = applyEdit(segments, { kind: 'word', at: { segment: 0, word: 2 }, text: 'Hannah.' });
    expect(after[0]?.text).toBe('Good morning Hannah.');
    expect(after[0]?.words[2]).toEqual({ start: 2, end: 2.8, text: 'Hannah.' });
    expect(after[0]?.words.slice(0, 2)).toEqual(segments[0]?.words.slice(0, 2));
    expect(after.slice(1)).toEqual(segments.slice(1));
  });

  it('by several words shares the time of the one', () => {
    const words = applyEdit(segments, { kind: 'word', at: { segment: 0, word: 1 }, text: ' day to ' })[0]
      ?.words;
    expect(words?.slice(1, 3)).toEqual([
      { start: 1, end: 1.48, text: 'day' },
      { start: 1.48, end: 1.8, text: 'to' },
    ]);
    expect(words?.at(-1)).toEqual(segments[0]?.words.at(-1));
  });

  it('by nothing takes the word away, and an empty part with it', () => {
    const first = applyEdit(segments, { kind: 'word', at: { segment: 0, word: 0 }, text: '' });
    expect(first[0]?.text).toBe('morning Anna.');
    expect(applyEdit(segments, { kind: 'word', at: { segment: 2, word: 0 }, text: ' ' })).toHaveLength(2);
  });

  it('that changes nothing is none', () => {
    expect(applyEdit(segments, { kind: 'word', at: { segment: 0, word: 0 }, text: 'Good' })).toBe(segments);
    expect(applyEdit(segments, { kind: 'split', at: { segment: 0, word: 0 } })).toBe(segments);
    expect(applyEdit(segments, { kind: 'join', segment: 0 })).toBe(segments);
  });
});

describe('speakers', () => {
  it('are split at a word and joined again without a trace', () => {
    const apart = applyEdit(segments, { kind: 'split', at: { segment: 1, word: 2 } });
    expect(apart.map(({ text, start }) => [text, start])).toContainEqual(['how are you?', 6]);
    expect(applyEdit(apart, { kind: 'join', segment: 2 })).toEqual(segments);
  });

  it('are renamed everywhere, and merged by the other’s name', () => {
    const renamed = applyEdit(segments, { kind: 'rename', from: 'A', to: 'Ada' });
    expect(speakersOf(renamed)).toEqual(['Ada', 'B']);
    expect(speakersOf(applyEdit(renamed, { kind: 'rename', from: 'B', to: 'Ada' }))).toEqual(['Ada']);
    expect(speakersOf(applyEdit(segments, { kind: 'speak', segment: 2, speaker: 'C' }))).toEqual([
      'A',
      'B',
      'C',
    ]);
  });
});

describe('a moment', () => {
  it.each([
    [-1, null],
    [0, { segment: 0, word: 0 }],
    [2.9, { segment: 0, word: 2 }],
    [5, { segment: 1, word: 1 }],
    [99, { segment: 2, word: 0 }],
  ])('at %s s is at the word that is heard', (seconds, place) => {
    expect(wordAt(segments, seconds)).toEqual(place);
  });

  it('is found by words, whatever their case and marks', () => {
    expect(findWords(segments, 'BEN how')).toEqual([{ segment: 1, word: 1 }]);
    expect(findWords(segments, 'o')).toHaveLength(5);
    expect(findWords(segments, ' ')).toEqual([]);
  });
});
