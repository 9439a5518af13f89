/** A search as the database is asked for it. Nothing is folded yet: `app.fold` does that to both sides alike. */
export interface SearchTerms {
  /** Patterns of `like`, all of which a contact's text fits. */
  readonly patterns: readonly string[];
  /** Those patterns among them that hold when words may be misspelt: digits and addresses are never guessed. */
  readonly fixed: readonly string[];
  /** Words that may be misspelt. */
  readonly words: readonly string[];
}

const maxTerms = 8;
const shortestDigits = 3;
/** Two letters are similar to too many words. */
const shortestGuess = 3;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** What stands at the beginning of a word in a text that puts a space before each. */
const beginning = (word: string) => `% ${escapeLike(word)}%`;

/**
 * Reads a search: words by their beginning, an address with `@` as it is written, and digits anywhere in a number,
 * however they are grouped (`06 12 34`, `+33 6 12`, `0033612`).
 * @returns null when nothing can be searched for
 */
export function searchTerms(search: string): SearchTerms | null {
  const { digits, rest } = takeDigits(search.normalize('NFC'));
  const chunks = rest.split(/\s+/u);
  const addresses = chunks.filter((chunk) => /[^@]@/u.test(chunk));
  const words = chunks
    .filter((chunk) => !addresses.includes(chunk))
    .flatMap((chunk) => chunk.split(/[^\p{L}\p{N}\p{M}]+/u))
    .filter((word) => word !== '')
    .slice(0, maxTerms);
  const fixed = [
    ...digits.map((number) => `%${number}%`),
    ...addresses.slice(0, maxTerms).map(beginning),
    ...words.filter((word) => word.length < shortestGuess).map(beginning),
  ];
  const guessable = words.filter((word) => word.length >= shortestGuess);
  const patterns = [...fixed, ...guessable.map(beginning)];
  return patterns.length === 0 ? null : { patterns, fixed, words: guessable };
}

/** Runs of digits with the marks that people put between them; at most one number is written in a search. */
const number = /(?<![\p{L}\p{N}@._-])(?:\+|00)?\d[\d\s.()/-]*(?![\p{L}\p{N}@._-])/gu;

function takeDigits(search: string): { digits: string[]; rest: string } {
  const digits: string[] = [];
  const rest = search.replace(number, (written) => {
    const international = /^(?:\+|00)/.test(written);
    // The zero in brackets of "+33 (0)6" is dialled only without the country code.
    const run = written.replace(international ? '(0)' : '', '').replace(/\D/g, '');
    if (run.length < shortestDigits) return written;
    digits.push(international ? `+${run.replace(/^00/, '')}` : run);
    return ' ';
  });
  return { digits, rest };
}
