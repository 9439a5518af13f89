import { createInstance } from 'i18next';
import { negotiateLocale } from './negotiate.ts';

/** The language that every installation has; what another one lacks is said in it. */
const LAST_RESORT = 'en';

export interface I18n {
  readonly locales: readonly string[];
  /**
   * The text under a key, in the locale or the nearest that has it (`fr-CA`, `fr`, `en`), with `{{name}}` filled from `vars` and
   * plurals chosen by `vars.count`. Throws for a key that no locale has, or returns the key where `missing` says so.
   */
  t(locale: string, key: string, vars?: Readonly<Record<string, unknown>>): string;
  /** Whether any locale has the key: for words about codes that come from elsewhere (an engine's rule). */
  has(key: string): boolean;
  /** The available locale that an `Accept-Language` header asks for, or the fallback. */
  negotiate(acceptLanguage: string | undefined, fallback: string): string;
}

export interface I18nOptions {
  /** In production a reader is better served by a key than by an error. Throws unless told. */
  missing?: 'throw' | 'key';
}

/** `resources`: flat keys and their texts in i18next's syntax, by locale. */
export function createI18n(
  resources: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { missing = 'throw' }: I18nOptions = {},
): I18n {
  const locales = Object.keys(resources);
  const instance = createInstance();
  void instance.init({
    resources: Object.fromEntries(
      locales.map((locale) => [locale, { translation: { ...resources[locale] } }]),
    ),
    // Everything is in memory: with this, `init` is done when it returns.
    initAsync: false,
    fallbackLng: LAST_RESORT,
    load: 'all',
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: true,
    // React and the mail templates escape; and a visitor's `$t(...)` inside a variable stays text.
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => {
      if (missing === 'throw') throw new RangeError(`No text under ${key}`);
      return key;
    },
  });

  return {
    locales,
    // `replace` keeps a variable named `lng` or `context` from steering i18next.
    t: (locale, key, vars = {}) =>
      instance.t(key, {
        lng: locale,
        replace: vars,
        ...(typeof vars.count === 'number' && { count: vars.count }),
      }),
    has: (key) => locales.some((locale) => resources[locale]?.[key] !== undefined),
    negotiate: (acceptLanguage, fallback) => negotiateLocale(acceptLanguage, locales, fallback),
  };
}
