/** Languages that are offered for a contact: those that the front desk understands, and Europe's larger ones. */
const offered = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ro', 'ar', 'tr', 'zh'];

/** Options in the reader's words, in their alphabet's order. What a contact has is among them, whatever it is. */
export function languageOptions(locale: string, current: string | null): { value: string; label: string }[] {
  return [...new Set([...offered, ...(current ? [current] : [])])]
    .map((code) => ({ value: code, label: languageName(locale, code) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** A language in the reader's words, as a line begins with it. */
export function languageName(locale: string, code: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
