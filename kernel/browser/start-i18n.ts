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

let catalogues: Catalogues = [];

/** A language is fetched when it is first read: nobody downloads both. */
async function load(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, 'translation')) return;
  const parts = await Promise.all(catalogues.map(async (one) => (await one[locale]()).default));
  i18next.addResourceBundle(locale, 'translation', Object.assign({}, ...parts));
}

/** Sets i18next up with the words of ui and all modules, beside the kernel's own; resolves when the reader's language is there. */
export async function startI18n(all: Catalogues): Promise<void> {
  catalogues = [ownWords, ...all];
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

/** Shows everything in another language, and remembers it on this device. */
export async function changeLocale(locale: Locale): Promise<void> {
  await load(locale);
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

/** The language that is being read. */
export const currentLocale = (): Locale => (i18next.language === 'fr' ? 'fr' : 'en');
