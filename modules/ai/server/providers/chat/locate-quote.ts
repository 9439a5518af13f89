/** Where a quote stands in a body: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Shorter ones stand everywhere and prove nothing. */
const fewestLetters = 8;

/**
 * Finds a quote that a model copied. Models change what the eye does not see (kinds of spaces, apostrophes, dashes and
 * inverted commas, Markdown's marks), so these are taken as equal; every word and number has to be the same. What is
 * quoted further on is the body's own text, byte for byte.
 */
export function locateQuote(body: string, quote: string): Place | null {
  const wanted = folded(quote);
  if (wanted.text.length < fewestLetters) return null;
  const { text, places } = folded(body);
  for (let at = text.indexOf(wanted.text); at !== -1; at = text.indexOf(wanted.text, at + 1)) {
    const next = at + wanted.text.length;
    if (!isInsideWord(text, at) && !isInsideWord(text, next)) {
      return { start: places[at] ?? 0, end: (places[next - 1] ?? 0) + 1 };
    }
  }
  return null;
}

/** "5 jours" is no part of "15 jours": a quote begins and ends where a word does. */
function isInsideWord(text: string, at: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
}

const spaces = /\s/;
const same: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
};
/** Marks of Markdown that a model leaves out, and characters without width. */
const passedOver = /[*_`\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The text as it is compared, and for each of its letters where it stands in the original. */
function folded(original: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const letter = original[at] ?? '';
    if (passedOver.test(letter)) continue;
    const isSpace = spaces.test(letter);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : (same[letter] ?? letter);
    places.push(at);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    places.pop();
  }
  return { text, places };
}
