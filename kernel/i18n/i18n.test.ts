import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorKey, kernelErrors } from '#kernel/contract';
import { createI18n } from './index.ts';

const i18n = createI18n({
  en: {
    'a.hello': 'Hello {{name}}',
    'a.items_one': '{{count}} item',
    'a.items_other': '{{count}} items',
    'a.only': 'English',
  },
  fr: {
    'a.hello': 'Bonjour {{name}}',
    'a.items_one': '{{count}} article',
    'a.items_many': '{{count}} d’articles',
    'a.items_other': '{{count}} articles',
  },
});

describe('t', () => {
  it('speaks the locale and fills the variables as they are', () => {
    expect(i18n.t('fr', 'a.hello', { name: '<b>Ana & Léo</b>' })).toBe('Bonjour <b>Ana & Léo</b>');
  });

  it('chooses the plural of the language: French has no plural for zero', () => {
    expect([0, 1, 2].map((count) => i18n.t('en', 'a.items', { count }))).toEqual([
      '0 items',
      '1 item',
      '2 items',
    ]);
    expect([0, 1, 2].map((count) => i18n.t('fr', 'a.items', { count }))).toEqual([
      '0 article',
      '1 article',
      '2 articles',
    ]);
    expect(i18n.t('fr', 'a.items', { count: 1_000_000 })).toBe('1000000 d’articles');
  });

  it('falls back from the region to the language, and from there to English', () => {
    expect(i18n.t('fr-CA', 'a.hello', { name: 'Léo' })).toBe('Bonjour Léo');
    expect(i18n.t('fr-CA', 'a.only')).toBe('English');
    expect(i18n.t('de', 'a.only')).toBe('English');
  });

  it('throws for a key that no locale has, or returns it where that was chosen', () => {
    expect(() => i18n.t('fr', 'a.missing')).toThrow('a.missing');
    expect(createI18n({ en: {} }, { missing: 'key' }).t('fr', 'a.missing')).toBe('a.missing');
  });

  it('lets no variable steer the translation', () => {
    expect(i18n.t('en', 'a.hello', { name: '$t(a.only)', lng: 'fr', context: 'x', defaultValue: 'y' })).toBe(
      'Hello $t(a.only)',
    );
    expect(i18n.t('en', 'a.hello', { name: '{{count}}', count: 2 })).toBe('Hello {{count}}');
  });

  it('keeps two instances apart', () => {
    expect(() => createI18n({ en: {} }).t('en', 'a.only')).toThrow('a.only');
  });
});

describe('negotiate', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE, en-GB;q=0.7, fr;q=0.3', 'en'],
    ['en;q=0.2, fr;q=0.7', 'fr'],
    ['EN-us', 'en'],
    ['en;q=0, *', 'fr'],
    ['de, it', 'fr'],
    ['', 'fr'],
    [undefined, 'fr'],
    [';;q=,,,=', 'fr'],
    ['fr;q=x, en;q=0.1', 'en'],
  ])('%j gives %s', (header, locale) => {
    expect(i18n.negotiate(header, 'fr')).toBe(locale);
  });
});

describe('the kernel’s own texts', () => {
  const read = (locale: string) =>
    JSON.parse(readFileSync(new URL(`./locales/${locale}.json`, import.meta.url), 'utf8')) as Record<
      string,
      string
    >;
  const texts = { en: read('en'), fr: read('fr') };

  it('name every error of the kernel in every language', () => {
    for (const { code } of Object.values(kernelErrors)) {
      for (const locale of ['en', 'fr'] as const) {
        expect(texts[locale][errorKey(code, 'title')], code).toBeTruthy();
        expect(texts[locale][errorKey(code, 'detail')], code).toMatch(/\.$/);
      }
    }
  });

  it('are spaced as French typography asks', () => {
    // A header of HTTP is written as HTTP asks.
    for (const text of Object.values(texts.fr))
      expect(text).not.toMatch(/(?<!\u00a0)[;!?»]|«(?!\u00a0)|[^\u00a0]:(?! application| Bearer)/);
  });
});
