/** First digit of each Unicode block of decimal digits that customers type: ASCII's look-alikes and Arabic's two. */
const ZEROES = [0x0660, 0x06f0, 0x0966, 0xff10];

const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
const SPACE = /[\u00a0\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/g;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * The text in ASCII digits, spaces, dashes, plus and at signs, character for character: offsets stay those of the
 * original. libphonenumber reads most digits by itself, but stops at a narrow no-break space, which French
 * typography puts between the pairs, and at the invisible marks around a number copied from a right-to-left page.
 */
export function normaliseDigits(text: string): string {
  return text
    .replace(DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROES.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    })
    .replace(SPACE, ' ')
    .replace(DASH, '-')
    .replace(/＋/g, '+')
    .replace(/＠/g, '@')
    .replace(/．/g, '.');
}
