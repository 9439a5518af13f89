import { describe, expect, it } from 'vitest';
import { insertWords } from './insert-words.ts';

describe('words that were dictated', () => {
  it.each([
    ['', 0, 0, 'Bonjour', 7],
    ['Bonjour', 7, 7, 'Bonjour Camille', 15],
    ['Bonjour ', 8, 8, 'Bonjour Camille', 15],
    ['Bonjour.', 7, 7, 'Bonjour Camille.', 15],
    ['Bonjour Odile, oui', 8, 13, 'Bonjour Camille, oui', 15],
    ['oui', 0, 0, 'Camille oui', 7],
  ] as const)('stand at the caret, apart from what is around them: %j', (text, start, end, result, caret) => {
    const words = text === '' ? ' Bonjour ' : 'Camille';
    expect(insertWords(text, { start, end }, words)).toEqual({ text: result, caret });
  });
});
