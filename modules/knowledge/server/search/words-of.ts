/** Words of a query that are looked at; later ones rarely change what is found. */
const maxWords = 16;

/** The different words of a text, in lower case: letters with their marks, and digits; nothing that a query language reads. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, maxWords);
}
