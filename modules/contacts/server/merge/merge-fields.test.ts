import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergeableFields, mergeFields } from './merge-fields.ts';
import { unmergeFields } from './unmerge-fields.ts';

const nothing: MergeableFields = {
  stage: null,
  language: null,
  company: null,
  tags: [],
  customFields: {},
  lastSeenAt: null,
};
const camille: MergeableFields = {
  stage: 'qualified',
  language: 'fr',
  company: null,
  tags: ['mariage'],
  customFields: { city: 'Lyon' },
  lastSeenAt: 1_000,
};
const other: MergeableFields = {
  stage: 'new',
  language: 'en',
  company: 'Pont-Neuf Conseil',
  tags: ['devis', 'mariage'],
  customFields: { city: 'Paris', birthday: '1990-01-02' },
  lastSeenAt: 2_000,
};

describe('merging', () => {
  it('keeps what the surviving contact says of itself and fills in the rest', () => {
    expect(mergeFields(camille, other)).toEqual({
      stage: 'qualified',
      language: 'fr',
      company: 'Pont-Neuf Conseil',
      tags: ['mariage', 'devis'],
      customFields: { city: 'Lyon', birthday: '1990-01-02' },
      lastSeenAt: 2_000,
    });
  });

  it('takes everything from the other when the surviving contact says nothing', () => {
    expect(mergeFields(nothing, other)).toEqual(other);
  });
});

describe('undoing a merge', () => {
  const field = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
  const fields: fc.Arbitrary<MergeableFields> = fc.record({
    stage: field,
    language: field,
    company: field,
    tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z', 'w')),
    customFields: fc.dictionary(fc.constantFrom('k', 'l', 'm'), fc.oneof(fc.integer(), fc.boolean(), field)),
    lastSeenAt: fc.option(fc.nat(), { nil: null }),
  });

  it('gives back exactly what was there when nothing changed since', () => {
    fc.assert(
      fc.property(fields, fields, (before, merged) => {
        const after = mergeFields(before, merged);
        expect(unmergeFields({ before, after, now: after })).toEqual(before);
      }),
    );
  });

  it('keeps what was changed since', () => {
    const after = mergeFields(camille, other);
    const now = {
      ...after,
      stage: 'won',
      tags: ['devis', 'fidèle'],
      customFields: { ...after.customFields, city: 'Annecy', font: 'Garamond' },
    };
    expect(unmergeFields({ before: camille, after, now })).toEqual({
      ...camille,
      stage: 'won',
      tags: ['fidèle'],
      customFields: { city: 'Annecy', font: 'Garamond' },
    });
  });
});
