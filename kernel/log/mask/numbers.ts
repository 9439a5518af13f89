import { MASK } from './marks.ts';

const UUID_OR_DIGITS =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d(?:[ \u00a0\u202f.-]?\d){12,40}/gi;
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g;

/** Characters of an IBAN by country: SWIFT IBAN registry, release 99. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 ' +
    'LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Hides the digits of payment cards (13 to 19 digits, ISO/IEC 7812 check digit); identifiers stay readable. */
export function maskCards(text: string): string {
  return text.replace(UUID_OR_DIGITS, (run, at: number) => {
    if (/[a-f]/i.test(run) || /^[0-9]{8}-[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{12}$/.test(run)) return run;
    // A longer number or a decimal fraction goes on before or after: it is something else.
    if (/[\d.]/.test(text[at - 1] ?? '') || /\d/.test(text[at + run.length] ?? '')) return run;
    return maskCardIn(run);
  });
}

/** A card may stand among other digits (`4111 1111 1111 1111 12 27`): every run of whole groups is tried. */
function maskCardIn(run: string): string {
  const groups = [...run.matchAll(/\d+/g)];
  for (const [from, first] of groups.entries()) {
    // One group behind a point is a decimal fraction.
    const fraction = run[first.index - 1] === '.';
    let digits = '';
    for (const last of groups.slice(from)) {
      digits += last[0];
      if (digits.length > 19) break;
      if (isCardNumber(digits) && !(fraction && last === first)) {
        const end = last.index + last[0].length;
        return run.slice(0, first.index) + MASK + maskCardIn(run.slice(end));
      }
    }
  }
  return run;
}

/** Card schemes begin with 2 to 6 (ISO/IEC 7812-1 major industries of payment); the last digit is Luhn's check. */
export function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Hides valid IBANs (ISO 13616: country's length, remainder 1 modulo 97), written in one piece or in groups. */
export function maskIbans(text: string): string {
  let result = '';
  let written = 0;
  for (const match of text.matchAll(IBAN_START)) {
    if (match.index < written) continue;
    const end = ibanEnd(text, match.index);
    if (end === null) continue;
    result += text.slice(written, match.index) + MASK;
    written = end;
  }
  return result + text.slice(written);
}

function ibanEnd(text: string, start: number): number | null {
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (!length) return null;
  let compact = '';
  for (let at = start; at < text.length && at < start + length * 2; at += 1) {
    const character = text[at] ?? '';
    if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
    else if (!/[ \u00a0\u202f.-]/.test(character)) return null;
    if (compact.length === length) return isIban(compact) ? at + 1 : null;
  }
  return null;
}

function isIban(compact: string): boolean {
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
