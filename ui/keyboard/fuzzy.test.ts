import { describe, expect, it } from 'vitest';
import { fuzzyScore } from './fuzzy.ts';

describe('finding a command by what somebody types', () => {
  it('finds without accents and case', () => {
    expect(fuzzyScore('REGLAGES', 'Ouvrir les réglages')).toBeGreaterThan(0);
  });
  it('prefers the start of a label over its middle, and whole parts over scattered letters', () => {
    const start = fuzzyScore('art', 'Articles');
    const word = fuzzyScore('art', 'Nouvel article');
    const inside = fuzzyScore('art', 'Départ');
    const scattered = fuzzyScore('nvart', 'Nouvel article');
    expect(start).toBeGreaterThan(word);
    expect(word).toBeGreaterThan(inside);
    expect(inside).toBeGreaterThan(scattered);
    expect(scattered).toBeGreaterThan(0);
  });
  it('finds by a keyword, below the same hit in the label', () => {
    expect(fuzzyScore('client', 'Contacts', ['clients'])).toBeGreaterThan(0);
    expect(fuzzyScore('client', 'Clients')).toBeGreaterThan(fuzzyScore('client', 'Contacts', ['clients']));
  });
  it('leaves out what lacks one of the words', () => {
    expect(fuzzyScore('nouvel xyz', 'Nouvel article')).toBe(0);
  });
});
