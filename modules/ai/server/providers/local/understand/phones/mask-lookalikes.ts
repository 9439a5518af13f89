import {
  passesBelgianEnterprise,
  passesFrenchSocialSecurity,
  passesIban,
  passesLuhn,
} from './check-digits.ts';

interface Lookalike {
  pattern: RegExp;
  /** Whether the run really is one; without it the shape alone decides. */
  isOne?(run: string): boolean;
}

const digitsOf = (run: string) => run.replace(/\D/g, '');

/**
 * Runs of digits that are recognised for something else by their shape, and by their check digits where they have
 * some. Order matters: what is masked first is invisible to the next.
 */
const LOOKALIKES: readonly Lookalike[] = [
  { pattern: /\b(?:https?:\/\/|www\.)(?!(?:www\.)?(?:wa\.me|api\.whatsapp\.com)\/)\S+/gi },
  { pattern: /(?<![\p{L}\d.+_-])[\p{L}\d.+_-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  // Paths below a bare domain ("exemple.fr/p/0612345678"); wa.me carries a real number.
  { pattern: /(?<![a-z\d.-])(?!wa\.me\/)[a-z][a-z\d-]*(?:\.[a-z][a-z\d-]+)+\/\S*\d\S*/gi },
  {
    pattern: /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]{4}){2,7}(?:[ .-]?[A-Z\d]{1,4})?\b/gi,
    // In capitals the shape is enough: a mistyped IBAN is still no telephone. Norway's, of 15, is the shortest.
    isOne: (run) => {
      const iban = run.replace(/[ .-]/g, '');
      return iban.length >= 15 && (/^[A-Z]{2}/.test(iban) || passesIban(iban.toUpperCase()));
    },
  },
  // Value added tax: two capitals of a member state, then its digits.
  { pattern: /\bFR ?[A-Z\d]{2} ?\d{3}[ .]?\d{3}[ .]?\d{3}\b/g },
  {
    pattern:
      /\b(?:ATU|CHE-?|DE|DK|EE|EL|ES ?[A-Z]?|FI|GB|HU|IE|IT|LU|LV|MT|PL|PT|RO|SE|SI|SK)\d[\d.]{7,14}\b/g,
  },
  {
    pattern: /\b(?:BE ?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b/g,
    isOne: (run) => run.startsWith('BE') && passesBelgianEnterprise(digitsOf(run)),
  },
  {
    pattern: /(?<!\d)[1-8] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d(?!\d)/g,
    isOne: (run) => passesFrenchSocialSecurity(digitsOf(run)),
  },
  // Cards: groups of four, or American Express's 4-6-5.
  {
    pattern:
      /(?<![\d+])\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{1,7}(?!\d)|(?<![\d+])3[47]\d\d[ -]?\d{6}[ -]?\d{5}(?!\d)/g,
    isOne: (run) => digitsOf(run).length >= 13 && passesLuhn(digitsOf(run)),
  },
  // SIRET: a SIREN of three groups, then five digits.
  {
    pattern: /(?<![\d+])\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}(?!\d)/g,
    isOne: (run) => passesLuhn(digitsOf(run)),
  },
  { pattern: /\b97[89][ -]?(?:\d[ -]?){9}\d\b/g },
  // IPv4, coordinates, identifiers that mix letters and digits.
  { pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g },
  { pattern: /-?\d{1,3}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}/g },
  { pattern: /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi },
  // Dates, with a time behind them or not, and spans of years.
  {
    pattern:
      /(?<!\d)(?:\d{4}([-/.])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d)(?![-/.]?\d)(?:[ T,à-]{1,3}\d{1,2}[:h.]\d\d(?::\d\d)?)?/g,
  },
  { pattern: /(?<!\d)(?:[0-2]?\d|3[01])([/.])(?:0?[1-9]|1[0-2])\1\d\d(?!\1?\d)(?: ?\d{1,2}[:h]\d\d)?/g },
  { pattern: /(?<!\d)(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?!\d)/g },
  // Money, on either side of its sign.
  { pattern: /[€$£¥] ?\d[\d ,.']*/g },
  {
    pattern:
      /(?<![\d+])\d[\d ,.']*(?= ?(?:[€$£¥%]|(?:euros?|eur|usd|gbp|chf|dollars?|pounds?|dhs?|mad|dinars?)\b))/gi,
  },
];

/**
 * The text with every look-alike of a phone number replaced by bars, character for character. A bar is neither a
 * letter nor anything that libphonenumber accepts inside a number, so what stands beside it is read as before.
 */
export function maskLookalikes(text: string): string {
  let masked = text;
  for (const { pattern, isOne } of LOOKALIKES) {
    masked = masked.replace(pattern, (run) => (!isOne || isOne(run) ? '|'.repeat(run.length) : run));
  }
  return masked;
}
