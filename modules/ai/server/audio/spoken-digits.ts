const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const times: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

const digitsOf = new Map<string, string>([
  ...units.map((word, at) => [word, String(at)] as const),
  ...teens.map((word, at) => [word, String(at + 10)] as const),
  ...['oh', 'o', 'nought', 'naught'].map((word) => [word, '0'] as const),
]);

/** So many digits in a row are a number to call or to look up; fewer may be an amount or a date. */
const fewest = 7;

/** A word, with the marks around it that do not end what is being counted out. */
const spokenWord = /[\p{L}\d]+/gu;
const between = /^[\s,.;:–—-]*$/;

interface Run {
  readonly start: number;
  end: number;
  digits: string;
}

/**
 * What was heard in English, with numbers that were said digit by digit ("oh seven nine, double one") in figures, as they
 * would have been typed. Everything else stays as it is.
 */
export function writeSpokenDigits(text: string): string {
  const runs: Run[] = [];
  let run: Run | undefined;
  const words = [...text.matchAll(spokenWord)];
  for (let at = 0; at < words.length; at += 1) {
    const said = sayingAt(words, at);
    const word = words[at];
    if (!said || !word) {
      run = undefined;
      continue;
    }
    const last = words[at + said.words - 1] ?? word;
    const end = last.index + last[0].length;
    if (run && between.test(text.slice(run.end, word.index))) {
      run.digits += said.digits;
      run.end = end;
    } else {
      run = { start: word.index, end, digits: said.digits };
      runs.push(run);
    }
    at += said.words - 1;
  }
  return replaced(
    text,
    runs.filter(({ start, end, digits }) => digits.length >= fewest && /\p{L}/u.test(text.slice(start, end))),
  );
}

/** The digits that begin with a word, and how many words say them; undefined where it says none. */
function sayingAt(
  words: readonly RegExpExecArray[],
  at: number,
): { readonly digits: string; readonly words: number } | undefined {
  const [word = '', next = ''] = [words[at]?.[0].toLowerCase(), words[at + 1]?.[0].toLowerCase()];
  const unit = units.indexOf(next);
  if (/^\d+$/.test(word)) return { digits: word, words: 1 };
  if (word === 'plus') return { digits: '+', words: 1 };
  const repeat = times[word];
  const repeated = digitsOf.get(next);
  if (repeat !== undefined && repeated?.length === 1) return { digits: repeated.repeat(repeat), words: 2 };
  const ten = tens.indexOf(word);
  if (ten >= 0)
    return unit > 0 ? { digits: `${ten + 2}${unit}`, words: 2 } : { digits: `${ten + 2}0`, words: 1 };
  const digits = digitsOf.get(word);
  return digits === undefined ? undefined : { digits, words: 1 };
}

function replaced(text: string, runs: readonly Run[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, digits } of runs) {
    written += text.slice(from, start) + digits;
    from = end;
  }
  return written + text.slice(from);
}
