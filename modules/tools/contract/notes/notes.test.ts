import { describe, expect, it } from 'vitest';
import type { TranscriptSegment } from '#modules/ai/contract';
import { toNotes } from './index.ts';

const said = (sentences: readonly string[], each = 8): TranscriptSegment[] =>
  sentences.map((text, at) => ({
    start: at * each,
    end: at * each + each - 1,
    speaker: null,
    text,
    words: [],
  }));

const bread = [
  'Our bakery needs a new oven because the old oven burns the bread every morning.',
  'The baker says that bread from a stone oven keeps longer.',
  'A stone oven costs nine thousand euros with the delivery.',
  'Flour became expensive, so the bread costs more than last year.',
  'We need to order the stone oven by Friday.',
  'The bread of the morning is sold before noon.',
  'Bread with seeds is what our customers ask for.',
  'The oven must be cleaned by somebody every evening.',
];
const website = [
  'Now the website: visitors look at the photographs and leave.',
  'The website loads slowly on telephones because the photographs are heavy.',
  'A photographer could make lighter photographs for the website.',
  'Visitors of the website search for the opening hours first.',
  'Please put the opening hours on the first page of the website.',
  'The photographs of the shop window are from another century.',
  'Search engines show the website below our competitors.',
  'The telephone number is missing on the website.',
];
const french = [
  'Il faut rappeler le fournisseur avant vendredi.',
  'La réunion de mardi est déplacée.',
  'Nous allons envoyer le devis au client.',
];

describe('notes', () => {
  const segments = said([...bread, ...website]);
  const notes = toNotes(segments);
  const begins = new Set(segments.map(({ start }) => start));
  const ends = new Set(segments.map(({ end }) => end));

  it('point at moments that exist', () => {
    for (const { start, end } of [...notes.summary, ...notes.actions, ...notes.chapters]) {
      expect(begins.has(start)).toBe(true);
      expect(ends.has(end)).toBe(true);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('begin a chapter where the subject changes', () => {
    expect(notes.chapters.map(({ start }) => start)).toEqual([0, bread.length * 8]);
    expect(notes.chapters[0]?.title.toLowerCase()).toMatch(/oven|bread/);
    expect(notes.chapters[1]?.title.toLowerCase()).toMatch(/website|photographs/);
  });

  it('sum up in sentences that were said, some of each subject', () => {
    expect(notes.summary.length).toBeGreaterThanOrEqual(2);
    for (const { text } of notes.summary) expect([...bread, ...website]).toContain(text);
    expect(notes.summary.some(({ text }) => bread.includes(text))).toBe(true);
    expect(notes.summary.some(({ text }) => website.includes(text))).toBe(true);
  });

  it('find what is to be done, in English and in French', () => {
    const found = notes.actions.map(({ text }) => text);
    expect(found).toContain(bread[4]);
    expect(found).toContain(website[4]);
    expect(found).not.toContain(bread[1]);
    expect(toNotes(said(french)).actions.map(({ text }) => text)).toEqual([french[0], french[2]]);
  });

  it('are empty where nothing is said', () => {
    expect(toNotes([])).toEqual({ summary: [], chapters: [], actions: [] });
  });
});
