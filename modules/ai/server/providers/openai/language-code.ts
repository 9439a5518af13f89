/** English names of the languages that Whisper writes in its answers (openai/whisper, tokenizer.py), by Unicode's CLDR. */
const names = new Intl.DisplayNames('en', { type: 'language' });

let known: Map<string, string> | undefined;

/** `french` or `fr` as `fr`; null for what is no language of two letters. */
export function languageCode(name: string): string | null {
  const told = name.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(told)) return told;
  known ??= everyLanguage();
  return known.get(told) ?? null;
}

function everyLanguage(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  return new Map(codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code]));
}
