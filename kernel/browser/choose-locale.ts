import type { Locale } from '#kernel/contract';

/** The contract's languages without its schema: zod is not there for every page. */
const offered: Readonly<Record<Locale, true>> = { en: true, fr: true };

const isLocale = (tag: string): tag is Locale => Object.hasOwn(offered, tag);

const storageKey = 'kernel.locale';

function storedLocale(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Closed to us (private window): what is remembered is a comfort.
    return null;
  }
}

/** Keeps the reader's language for pages that are shown before anybody is signed in. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // As above.
  }
}

/** The language to begin with: what this device was last read in, else what its browser asks for, else English. */
export function chooseLocale(
  stored = storedLocale(),
  wanted: readonly string[] = navigator.languages,
): Locale {
  for (const tag of [stored, ...wanted]) {
    const language = tag?.slice(0, 2).toLowerCase() ?? '';
    if (isLocale(language)) return language;
  }
  return 'en';
}
