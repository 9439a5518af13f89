/** After these a full stop ends nothing ("M. Dupont", "p. 12"); so does one after a single letter. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'm mm mme mlle dr mr mrs ms st ste no p pp ex cf vs etc env tel av bd art fig approx inc ltd co'.split(' '),
);
const BOUNDARY = /[.!?…]+["'»”’)\]]*(?=\s)|\n+/gu;

/** The sentences of a text, each as it stands there without the spaces around it; none for a text without words. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  const cut = (end: number): void => {
    const sentence = text.slice(from, end).trim();
    from = end;
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence)) found.push(sentence);
  };
  for (const match of text.matchAll(BOUNDARY)) {
    if (match[0].startsWith('.') && isAbbreviated(text, match.index)) continue;
    cut(match.index + match[0].length);
  }
  cut(text.length);
  return found;
}

function isAbbreviated(text: string, at: number): boolean {
  const [, word] = /(?:^|[^\p{L}])(\p{L}{1,6})$/u.exec(text.slice(Math.max(0, at - 8), at)) ?? [];
  return word !== undefined && (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()));
}
