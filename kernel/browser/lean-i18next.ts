import { useSyncExternalStore } from 'react';

/**
 * What the web uses of i18next and react-i18next, at a twentieth of their weight: flat keys, `{{name}}`, plurals by
 * `count`, a language that changes. The build puts this file in their place (apps/web/vite.config.ts); its test holds it against
 * i18next itself with every text of the product.
 */

type Vars = Readonly<Record<string, unknown>>;
type Translate = (key: string | readonly string[], vars?: Vars) => string;

const texts = new Map<string, Readonly<Record<string, string>>>();
const listeners = new Set<() => void>();
const hole = /\{\{(.+?)\}\}/g;

let language = '';
let plurals: Intl.PluralRules;
/** New with each language, so that what was made with it is made again. */
let inUse: { readonly t: Translate; readonly i18n: typeof i18next };

function textOf(key: string, count: unknown): string | undefined {
  const there = texts.get(language);
  const plural = typeof count === 'number' ? plurals.select(count) : undefined;
  return (plural && there?.[`${key}_${plural}`]) ?? there?.[key];
}

function translatorOf(): Translate {
  return (given, vars) => {
    const keys = [given].flat();
    const text = keys.map((key) => textOf(key, vars?.count)).find((found) => found !== undefined);
    // Filled in as it is: a variable that holds `{{name}}` stays what somebody wrote.
    return (text ?? keys.at(-1) ?? '').replace(hole, (whole, inside: string) => {
      const name = inside.trim();
      return vars && Object.hasOwn(vars, name) ? String(vars[name] ?? '') : whole;
    });
  };
}

function speak(locale: string): void {
  language = locale;
  plurals = new Intl.PluralRules(locale);
  inUse = { t: translatorOf(), i18n: i18next };
  for (const tell of listeners) tell();
}

const i18next = {
  get language() {
    return language;
  },
  use: (_plugin: unknown) => i18next,
  async init({ lng }: { lng: string }) {
    speak(lng);
  },
  async changeLanguage(locale: string) {
    speak(locale);
  },
  addResourceBundle(locale: string, _namespace: string, words: Readonly<Record<string, string>>) {
    texts.set(locale, { ...texts.get(locale), ...words });
  },
  exists: (key: string) => textOf(key, undefined) !== undefined,
  t: ((key, vars) => inUse.t(key, vars)) as Translate,
};

export default i18next;

/** i18next is made known to React by it; here both are one. */
export const initReactI18next = {};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTranslation = () => useSyncExternalStore(subscribe, () => inUse);
