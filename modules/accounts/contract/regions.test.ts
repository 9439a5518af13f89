import { getCountries } from 'libphonenumber-js';
import { describe, expect, it } from 'vitest';
import { regions } from './regions.ts';

describe('the regions', () => {
  it('are those whose numbers libphonenumber can read', () => {
    expect([...regions]).toEqual([...getCountries()].sort());
  });
});
