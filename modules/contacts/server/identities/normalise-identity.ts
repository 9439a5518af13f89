import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** An identity in the one form in which it is stored and compared. */
export interface NormalIdentity {
  readonly kind: string;
  readonly value: string;
  /** A phone as it is dialled inside its own country, digits alone (`0612345678`); null for every other kind. */
  readonly national: string | null;
}

/** One `@`, no space, and a domain of at least two labels; whether it receives mail only a mail can tell. */
const email = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/**
 * Two spellings of one address become the same value: e-mail addresses and handles in lower case, phones in E.164.
 * @param region where a phone number without its country code belongs
 * @returns null for what cannot be an identity of its kind
 */
export function normaliseIdentity(
  given: { readonly kind: string; readonly value: string },
  region: CountryCode | undefined,
): NormalIdentity | null {
  const { kind } = given;
  const value = given.value.normalize('NFC').trim();
  if (kind === 'phone') return phone(value, region);
  const folded = value.toLowerCase();
  if (folded === '' || (kind === 'email' && !email.test(folded))) return null;
  return { kind, value: folded, national: null };
}

/**
 * The numbering plan's general form decides (metadata `min`), not the ranges given out so far: these change faster than
 * releases, and a member who holds a new number in hand must not be told that there is none.
 */
function phone(value: string, region: CountryCode | undefined): NormalIdentity | null {
  const parsed = parsePhoneNumberFromString(value, region);
  if (!parsed?.isValid()) return null;
  return { kind: 'phone', value: parsed.number, national: parsed.formatNational().replace(/\D/g, '') };
}
