import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '#kernel/contract';
import { chooseLocale, rememberLocale } from './choose-locale.ts';
import type { Lazy } from './define-web-module.ts';

export type Catalogues = readonly Readonly<Record<Locale, Lazy<Readonly<Record<string, string>>>>>[];

const ownWords: Catalogues[number] = {
  en: () => import('../i18n/locales/en.json'),
  fr: () => import('../i18n/locales/fr.json'),
};

let wanted: Catalogues = [];
let later: Catalogues = [];
const loaded = new Map<Locale, Set<Catalogues[number]>>();

/** A language is fetched when it is first read, and words when they are first needed: nobody downloads all. */
async function load(locale: Locale): Promise<void> {
  const there = loaded.get(locale) ?? new Set();
  loaded.set(locale, there);
  const missing = wanted.filter((one) => !there.has(one));
  const parts = await Promise.all(missing.map(async (one) => (await one[locale]()).default));
  for (const one of missing) there.add(one);
  i18next.addResourceBundle(locale, 'translation', Object.assign({}, ...parts), true, true);
}

/**
 * Sets i18next up; resolves when the reader's language is there.
 * @param words `first`: what is read before anybody is signed in, beside the kernel's own; `later`: the rest
 */
export async function startI18n(words: { first: Catalogues; later: Catalogues }): Promise<void> {
  wanted = [ownWords, ...words.first];
  later = words.later;
  const locale = chooseLocale();
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
    resources: {},
    react: { useSuspense: false },
  });
  await changeLocale(locale);
}

/** Fetches the words of all modules, in this language and in those that are chosen later. */
export async function loadAllWords(): Promise<void> {
  wanted = [...wanted, ...later];
  later = [];
  await load(currentLocale());
}

/** Shows everything in another language, and remembers it on this device. */
export async function changeLocale(locale: Locale): Promise<void> {
  await load(locale);
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

/** The language that is being read. */
export const currentLocale = (): Locale => (i18next.language === 'fr' ? 'fr' : 'en');
