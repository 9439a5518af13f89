/** Those that most engines serve; DeepL's own list, in two letters. */
const codes =
  'ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh'.split(
    ' ',
  );

/** Languages by their names in the reader's language. */
export function languageOptions(locale: string): { value: string; label: string }[] {
  return codes
    .map((value) => ({ value, label: languageName(value, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

export function languageName(code: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** From which into which: "French → German". */
export const languagePair = ({ from, to }: { from: string; to: string }, locale: string): string =>
  `${languageName(from, locale)} → ${languageName(to, locale)}`;
