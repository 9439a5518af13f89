import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import lean from './lean-i18next.ts';

const root = join(import.meta.dirname, '../..');
const owners = [
  ...readdirSync(join(root, 'modules')).map((name) => `modules/${name}`),
  'ui',
  'kernel/i18n',
  'kernel/files',
];
const wordsOf = (locale: string): Record<string, string> =>
  Object.assign(
    {},
    ...owners
      .map((owner) => join(root, owner, `locales/${locale}.json`))
      .filter((file) => existsSync(file))
      .map((file) => JSON.parse(readFileSync(file, 'utf8'))),
  );

const options = {
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  partialBundledLanguages: true,
  resources: {},
} as const;

async function both(locale: string, words: Record<string, string>) {
  const whole = createInstance();
  await whole.init({ ...options, lng: locale });
  whole.addResourceBundle(locale, 'translation', words, true, true);
  await lean.init({ lng: locale });
  lean.addResourceBundle(locale, 'translation', words);
  return whole;
}

describe.each(['en', 'fr'])('in %s', (locale) => {
  it('each text of the product is what i18next says, in each number', async () => {
    const words = wordsOf(locale);
    const whole = await both(locale, words);
    expect(Object.keys(words).length).toBeGreaterThan(1_000);
    for (const [key, text] of Object.entries(words)) {
      const names = [...text.matchAll(/\{\{(.+?)\}\}/g)].map(([, name = '']) => name.trim());
      const vars = Object.fromEntries(names.map((name) => [name, `<${name}> & {{key}} $t(${key}) $&`]));
      expect(lean.t(key, vars), key).toBe(whole.t(key, vars));
      for (const count of [0, 1, 2, 1.5, 21, 1_000_000]) {
        const stem = key.replace(/_(one|many|other)$/, '');
        expect(lean.t(stem, { ...vars, count }), stem).toBe(whole.t(stem, { ...vars, count }));
      }
    }
  });

  it('what is not there, or not said, is told as i18next tells it', async () => {
    const whole = await both(locale, { 'a.b': '[{{ name }}]', 'a.c_other': '{{count}}' });
    for (const key of ['a.gone', 'a.b', 'a.c', ['a.gone', 'a.b'], ['a.gone', 'a.lost']]) {
      expect(lean.t(key)).toBe(whole.t(key));
      for (const name of [undefined, null, 0, false, 'x', ['y']]) {
        expect(lean.t(key, { name })).toBe(whole.t(key, { name }));
      }
    }
    for (const key of ['a.b', 'a.c', 'a.gone']) expect(lean.exists(key)).toBe(whole.exists(key));
  });
});

it('another language is spoken from the next word on', async () => {
  lean.addResourceBundle('en', 'translation', { 'a.word': 'Word' });
  lean.addResourceBundle('fr', 'translation', { 'a.word': 'Mot' });
  await lean.changeLanguage('en');
  const english = lean.t('a.word');
  await lean.changeLanguage('fr');
  expect([english, lean.t('a.word'), lean.language]).toEqual(['Word', 'Mot', 'fr']);
});
