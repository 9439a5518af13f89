import { describe, expect, it } from 'vitest';
import { readFields } from '#kernel/browser';
import { aContact } from './contact.fixture.ts';
import { contactFilters, fits, isNarrowed, listQueryOf } from './contact-filters.ts';

const defaults = { sort: 'recent', limit: 50 } as const;

describe('filters that are the URL', () => {
  it('passes over what nobody could have chosen', () => {
    const read = readFields(contactFilters, {
      stage: 'maybe',
      minInterest: '900',
      sort: 'name',
      search: 'léa',
    });
    expect(listQueryOf(read, defaults)).toEqual({ ...defaults, search: 'léa' });
  });

  it('asks for exactly what stands there', () => {
    const read = readFields(contactFilters, {
      stage: 'any',
      minInterest: '40',
      tag: 'devis',
      sort: 'interest',
    });
    expect(listQueryOf(read, defaults)).toEqual({
      limit: 50,
      sort: 'interest',
      stage: 'any',
      tag: 'devis',
      minInterest: 40,
    });
  });

  it('counts blanks as no search', () => {
    expect(isNarrowed(readFields(contactFilters, { search: '   ' }))).toBe(false);
  });
});

describe('whether a contact belongs into a list', () => {
  const contact = aContact({ stage: 'qualified', interest: 55, tags: ['devis'] });

  it('follows stage, tag and interest', () => {
    expect(fits({ stage: 'qualified', tag: 'devis', minInterest: 55 }, contact)).toBe(true);
    expect(fits({ stage: 'won' }, contact)).toBe(false);
    expect(fits({ tag: 'mariage' }, contact)).toBe(false);
    expect(fits({ minInterest: 56 }, contact)).toBe(false);
  });

  it('takes every stage for a lead, and none for no lead', () => {
    expect(fits({ stage: 'any' }, contact)).toBe(true);
    expect(fits({ stage: 'any' }, { ...contact, stage: null })).toBe(false);
  });

  it('leaves a search to the server, unless a filter says no already', () => {
    expect(fits({ search: 'x' }, contact)).toBe('unknown');
    expect(fits({ search: 'x', stage: 'won' }, contact)).toBe(false);
  });
});
