import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoArticlesEn } from '../demo/articles-en.ts';
import { demoArticlesFr } from '../demo/articles-fr.ts';
import { splitPassages } from './split-passages.ts';

const texts = (body: string) => splitPassages(body).map(({ text }) => text);

function expectExact(body: string): void {
  let last = 0;
  for (const { start, end, text } of splitPassages(body)) {
    expect(body.slice(start, end)).toBe(text);
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(800);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
}

describe('passages', () => {
  it('are exact slices of the body, in order, for every demo article', () => {
    for (const { body } of [...demoArticlesFr, ...demoArticlesEn]) expectExact(body);
  });

  it('are exact slices of any text, whatever its line ends, accents and emoji', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# Titre\r\n',
        '## a ##\n',
        '\r',
        '\r\n\r\n',
        '```\n',
        '- x  \n',
        '🎁',
        'e\u0301',
        '   ',
        '. ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ minLength: 900, maxLength: 2_000 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        if (body.trim() !== '') expectExact(body);
      }),
      { numRuns: 200 },
    );
  });

  it('leave nothing out but headings and white space', () => {
    const body = '# A\n\nUn.\n\nDeux.\n## B\n- trois\n- quatre\n\n```\n# pas un titre\n\n```\n';
    const kept = texts(body).join('').replace(/\s/g, '');
    expect(kept).toBe('Un.Deux.-trois-quatre```#pasuntitre```');
  });

  it('carry the headings above them', () => {
    const found = splitPassages('Avant.\r\n\r\n# A\r\nUn.\r\n## B\r\nDeux.\r\n# C\r\nTrois.\r\n');
    expect(found.map(({ heading, text }) => [heading, text])).toEqual([
      ['', 'Avant.'],
      ['A', 'Un.'],
      ['A › B', 'Deux.'],
      ['C', 'Trois.'],
    ]);
  });

  it('put short paragraphs of one heading together and cut long ones between sentences', () => {
    expect(texts('Un.\n\nDeux.')).toEqual(['Un.\n\nDeux.']);
    const sentence = `${'mot '.repeat(50)}fin.`;
    const found = texts(Array(10).fill(sentence).join(' '));
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((text) => text.endsWith('fin.'))).toBe(true);
  });

  it('never cut a character in two', () => {
    for (const text of texts('🎁'.repeat(1_000))) expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('of a body of headings alone are the body', () => {
    expect(texts('\n# Fermé le lundi\n')).toEqual(['# Fermé le lundi']);
  });
});
