/** Languages that the filter offers; the assistant recognises more, which a link may name. */
export const offeredLanguages = [
  'fr',
  'en',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'ar',
  'pl',
  'ru',
  'zh',
  'ja',
] as const;

/** A language's name in the reader's language, with a capital where it begins a line. */
export function languageName(code: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
