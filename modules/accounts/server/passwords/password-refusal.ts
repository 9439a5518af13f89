import { isRun } from './keyboard-run.ts';
import { wellKnownPasswords } from './well-known-passwords.words.ts';

/** Why a password of the right length is refused: everybody's, or about its owner. */
export type PasswordRefusal = 'common' | 'personal';

/** What somebody who wants in would try first, beside the common ones. */
export interface Owner {
  readonly email: string;
  readonly fullName: string;
  readonly organisationName: string;
}

const shortestPersonalWord = 3;
/** `x9k` four times over is as short as `x9k`. */
const shortestPart = 5;
/** A date, a year and some signs: more than that around a word is not what a list of guesses has. */
const mostAround = 8;
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Refuses a password that is one guessable piece (a common word, a run of the keyboard, a word about its owner), repeated
 * or not, with digits and signs around and inside it or in the place of letters.
 * @returns null for one that may be used
 */
export function passwordRefusal(password: string, owner: Owner): PasswordRefusal | null {
  const folded = fold(password);
  if (repeatedPart(folded).length < shortestPart) return 'common';
  const pieces = readings(folded).filter((text) => folded.length - text.length <= mostAround);
  const guesses = [...pieces, ...pieces.map(repeatedPart)];
  if (guesses.some((text) => wellKnownPasswords.has(text) || isRun(text))) return 'common';
  const personal = personalWords(owner);
  return guesses.some((text) => personal.has(text)) ? 'personal' : null;
}

/** The words that a password may have been made of. */
function readings(folded: string): string[] {
  const core = trim(folded);
  return [folded, core, unmask(core), trim(unmask(folded)), folded.replace(/[^\p{L}]/gu, '')].filter(
    (text) => text !== '',
  );
}

/** Lower case, without accents and spaces. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\s]/gu, '')
    .toLowerCase();
}

/** Takes off the digits and signs at both ends, unless that is all there is. */
function trim(text: string): string {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return core === '' ? text : core;
}

const unmask = (text: string) => [...text].map((character) => lookalikes[character] ?? character).join('');

/** `abcabcabc` is `abc`: a text is a repetition exactly when it stands inside its own doubling, ends cut off. */
function repeatedPart(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return period > 0 && text.length % period === 0 ? text.slice(0, period) : text;
}

/** The address, its parts, the names, and the names without their spaces. */
function personalWords({ email, fullName, organisationName }: Owner): ReadonlySet<string> {
  const [local = '', domain = ''] = email.split('@');
  const texts = [email, local, domain, fullName, organisationName];
  const parts = [local, domain, fullName, organisationName].flatMap((text) => [
    ...text.split(/[^\p{L}\p{N}]+/u),
    ...text.split(/\s+/),
  ]);
  const words = [...texts, ...parts].flatMap((text) => [
    fold(text),
    fold(text).replace(/[^\p{L}\p{N}]/gu, ''),
  ]);
  return new Set(words.filter((word) => word.length >= shortestPersonalWord));
}
