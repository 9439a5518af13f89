/** Languages that are offered for a contact: those that the front desk understands, and Europe's larger ones. */
const offered = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ro', 'ar', 'tr', 'zh'];

/** Options in the reader's words, in their alphabet's order. What a contact has is among them, whatever it is. */
export function languageOptions(locale: string, current: string | null): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return [...new Set([...offered, ...(current ? [current] : [])])]
    .map((code) => ({ value: code, label: capitalised(names.of(code) ?? code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

const capitalised = (word: string, locale: string): string =>
  word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
