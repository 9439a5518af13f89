/** Damerau-Levenshtein (adjacent transposition counts one), stopping early above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current: number[] = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/**
 * A rough French and English sound key: what people write when they spell by ear shares it
 * ("livrézon", "livraison"; "gravur", "gravure"; "orère", "horaire").
 */
export function soundKey(word: string): string {
  return word
    .replace(/^h/, '')
    .replace(/ph/g, 'f')
    .replace(/(?:eaux?|aux?)/g, 'o')
    .replace(/(?:ain|ein|in)(?=[^aeiouy]|$)/g, 'I')
    .replace(/(?:ai|ei|ay)/g, 'e')
    .replace(/[ea]n(?=[^aeiouy]|$)/g, 'A')
    .replace(/[ea]m(?=[bp])/g, 'A')
    .replace(/qu|q|ck|c(?=[aou]|[^aeiouyh]|$)/g, 'k')
    .replace(/c(?=[eiy])|ss|z/g, 's')
    .replace(/ge(?=[ao])|g(?=[ei])/g, 'j')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/tion/g, 'sion')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/(?:er|ez|ent|es|ee|et|e)$/, 'e')
    .replace(/[stxdp]+$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1/g, '$1');
}
