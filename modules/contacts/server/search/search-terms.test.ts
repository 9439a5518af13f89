import { describe, expect, it } from 'vitest';
import { searchTerms } from './search-terms.ts';

describe('reading a search', () => {
  it('takes words by their beginning and allows them to be misspelt', () => {
    expect(searchTerms('  Camile Lorent ')).toEqual({
      patterns: ['% Camile%', '% Lorent%'],
      fixed: [],
      words: ['Camile', 'Lorent'],
    });
  });

  it('splits names at hyphens and apostrophes, as the searched text does', () => {
    expect(searchTerms('Jean-Luc d’Arc')?.patterns).toEqual(['% d%', '% Jean%', '% Luc%', '% Arc%']);
  });

  it.each([
    ['06 12 34', '%061234%'],
    ['06.12.34', '%061234%'],
    ['0612 34 56 78', '%0612345678%'],
    ['+33 6 12', '%+33612%'],
    ['+33 (0)6 12', '%+33612%'],
    ['0033612', '%+33612%'],
    ['5678', '%5678%'],
  ])('finds a phone however its digits are grouped: %s', (search, pattern) => {
    expect(searchTerms(search)).toEqual({ patterns: [pattern], fixed: [pattern], words: [] });
  });

  it('takes a number and a name together', () => {
    expect(searchTerms('camille 06 12')).toEqual({
      patterns: ['%0612%', '% camille%'],
      fixed: ['%0612%'],
      words: ['camille'],
    });
  });

  it('takes an address with @ as it is written', () => {
    expect(searchTerms('camille.l@boite')).toEqual({
      patterns: ['% camille.l@boite%'],
      fixed: ['% camille.l@boite%'],
      words: [],
    });
    expect(searchTerms('@atelier')?.patterns).toEqual(['% atelier%']);
    expect(searchTerms('jean06@boite.example')?.patterns).toEqual(['% jean06@boite.example%']);
  });

  it('never guesses words of one or two letters', () => {
    expect(searchTerms('Li')).toEqual({ patterns: ['% Li%'], fixed: ['% Li%'], words: [] });
  });

  it('takes signs of a pattern literally', () => {
    expect(searchTerms('a_b%@x.example')?.patterns).toEqual(['% a\\_b\\%@x.example%']);
  });

  it('finds nothing to search for in punctuation', () => {
    expect(searchTerms(' ?! ')).toBeNull();
  });
});
