/** Characters that tell questions apart; a unique index could not hold an arbitrarily long text. */
const comparedLength = 300;

/** What makes two questions the same: their letters and digits, without accents, case and punctuation. */
export function normaliseQuestion(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...(words ?? []).join(' ')].slice(0, comparedLength).join('');
}
