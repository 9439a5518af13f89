import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';
import { readSearch, writeSearch } from './search-params.ts';

describe('the language to begin with', () => {
  it('is what this device was read in, before what the browser asks for', () => {
    expect(chooseLocale('fr', ['en-GB'])).toBe('fr');
    expect(chooseLocale(null, ['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(chooseLocale('xx', ['de'])).toBe('en');
  });
});

describe('a query', () => {
  it('is plain text both ways, without what is empty', () => {
    expect(writeSearch({ search: 'été & co', stage: undefined, tag: '', limit: 5 })).toBe(
      '?search=%C3%A9t%C3%A9+%26+co&limit=5',
    );
    expect(readSearch('?search=12&next=%2Finbox')).toEqual({ search: '12', next: '/inbox' });
  });
});
