import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { chooseLanguage, createWords } from './words.ts';

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('texts', () => {
  it('say the same in both languages', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(placeholders(fr[key]), key).toEqual(placeholders(en[key]));
  });

  it('keep French punctuation with its word', () => {
    for (const text of Object.values(fr)) expect(text).not.toMatch(/ [:;?!»]|« |'/);
  });
});

describe('chooseLanguage', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [[undefined, 'de-DE', 'fr'], 'fr'],
    [['', null, 'EN'], 'en'],
    [['de', 'ar'], 'en'],
  ] as const)('of %j is %s', (wished, expected) => {
    expect(chooseLanguage(wished)).toBe(expected);
  });
});

describe('days', () => {
  const words = createWords('fr');
  const now = new Date(2026, 10, 20, 0, 30);

  it.each([
    [new Date(2026, 10, 20, 0, 5), 'Aujourd’hui'],
    [new Date(2026, 10, 19, 23, 55), 'Hier'],
    [new Date(2026, 10, 16, 12, 0), 'Lundi'],
    [new Date(2026, 10, 2, 12, 0), '2 novembre'],
    [new Date(2025, 10, 2, 12, 0), '2 novembre 2025'],
  ])('of %s reads %s', (at, expected) => {
    expect(words.day(at.toISOString(), now)).toBe(expected);
  });
});
