import { describe, expect, it } from 'vitest';
import {
  choiceField,
  idField,
  languageField,
  nameField,
  readFields,
  textField,
  wholeField,
} from './url-fields.ts';

const filters = {
  search: textField(5),
  tag: nameField(3),
  sort: choiceField(['recent', 'interest'], 'recent'),
  stage: choiceField(['new', 'won']),
  least: wholeField(1, 100),
  contact: idField,
  language: languageField,
};
const nothing = { search: '', sort: 'recent' };
const id = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c';

describe('fields of a URL', () => {
  it('are read as what they mean, and others are left', () => {
    const raw = {
      search: 'été',
      tag: 'vip',
      sort: 'interest',
      stage: 'won',
      least: '50',
      contact: id,
      language: 'fr',
    };
    expect(readFields(filters, { ...raw, stranger: 'x' })).toEqual({ ...raw, least: 50 });
  });

  it('that cannot be meant are as if they were not there', () => {
    const wrong = {
      search: 'longer',
      tag: 'long',
      sort: 'x',
      stage: 'toString',
      contact: '1',
      language: 'french',
    };
    for (const least of ['0', '101', '1.5', 'x', '', ' ', 'Infinity', null, [], {}])
      expect(readFields(filters, { ...wrong, least })).toEqual(nothing);
  });

  it('of nothing at all are their defaults', () => {
    for (const raw of [undefined, null, 'x', [], {}]) expect(readFields(filters, raw)).toEqual(nothing);
  });
});
