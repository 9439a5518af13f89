/** Without accents and case: "Réglages" is found by "reglages". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function scoreOne(query: string, text: string): number {
  const at = text.indexOf(query);
  if (at === 0) return 100;
  if (at > 0) return /[\s'’-]/.test(text[at - 1] ?? '') ? 80 : 60;
  return scattered(query, text);
}

/** The letters in order, with gaps: "nvar" finds "nouvel article". Only close letters and starts of words count. */
function scattered(query: string, text: string): number {
  let from = 0;
  let score = 40;
  for (const letter of query) {
    const at = text.indexOf(letter, from);
    if (at < 0) return 0;
    const startsWord = at === 0 || /[\s'’-]/.test(text[at - 1] ?? '');
    if (!startsWord) score -= Math.min(8, at - from);
    from = at + 1;
  }
  return Math.max(0, score);
}

/**
 * How well the words of a query find a label or one of its keywords: 0 is not at all. Every word has to be found
 * somewhere; a keyword counts a little less than the label.
 */
export function fuzzyScore(query: string, label: string, keywords: readonly string[] = []): number {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  let total = 0;
  for (const word of words) {
    const best = Math.max(
      scoreOne(word, fold(label)),
      ...keywords.map((keyword) => scoreOne(word, fold(keyword)) - 10),
    );
    if (best <= 0) return 0;
    total += best;
  }
  return total / words.length;
}
