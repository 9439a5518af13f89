import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { findPhoneNumbersInText as findPossiblePhones } from 'libphonenumber-js/min';
import type { Span } from '../../../../../contract/index.ts';
import { passesLuhn } from './check-digits.ts';
import { maskLookalikes } from './mask-lookalikes.ts';
import { normaliseDigits } from './normalise-digits.ts';
import { readContext } from './reference-context.ts';

interface Found {
  start: number;
  end: number;
  e164: string;
  /** Of a range that the country has given to nobody yet, or keeps for fiction (Arcep's 06 39 98). */
  unassigned?: boolean;
}

/** A phone word that lost its space ("tel0612345678", "au0612345678"): libphonenumber refuses a letter before a number. */
const GLUED_WORD =
  /(?<![\p{L}\d])(?:t[eé]l|tel|au|t[eé]l[eé]phone|phone|mobile|portable|whatsapp)(?=\+?\(?\d{2})/giu;

/** "0033", "00 33": the international prefix of most countries, understood whatever the region. */
const INTERNATIONAL_PREFIX = /(?<![\d+.,-])(?<!\d )00(?= ?[1-9])/g;

/** A comma between two numbers: libphonenumber would take the second for the first one's extension. */
const COMMA_BETWEEN = /[,;](?=\s*[+(]?\d[\d ().-]{5,})/g;

/** Ten digits in pairs, one separator throughout: read even where other digits stand beside them (a postcode). */
const PAIRS = /(?<![\d+])0[1-9]([ ._,/-]) ?\d\d(?:\1 ?\d\d){3}(?![\d])/g;

/** Digits that libphonenumber would accept without their leading zero: only if they cannot be something else. */
const BARE_NATIONAL = /^[1-9]\d{8}$|^[1-9]\d\d[ .]\d{3}[ .]\d{3}$/;

/** A run that is refused because it goes on with further pairs: a tracking number, a series. */
const GOES_ON_IN_PAIRS = /^[ ._,/-] ?\d\d(?!\d)/;
const COMES_FROM_PAIRS = /(?<!\d)\d\d[ ._,/-] ?$/;

function prepare(text: string): string {
  return maskLookalikes(normaliseDigits(text))
    .replace(GLUED_WORD, (word) => ' '.repeat(word.length))
    .replace(INTERNATIONAL_PREFIX, ' +')
    .replace(COMMA_BETWEEN, '|');
}

/** Numbers in pairs that libphonenumber passed over because of their separator or of the digits beside them. */
function findInPairs(prepared: string, taken: readonly Found[], region: CountryCode): Found[] {
  const found: Found[] = [];
  const matches = [...prepared.matchAll(PAIRS)];
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    const followedByNumber = matches.some((other) => other.index > end - 1 && other.index <= end + 2);
    const followsNumber = matches.some((other) => {
      const otherEnd = other.index + other[0].length;
      return otherEnd <= start && otherEnd >= start - 2;
    });
    if (!followedByNumber && GOES_ON_IN_PAIRS.test(prepared.slice(end))) continue;
    if (!followsNumber && COMES_FROM_PAIRS.test(prepared.slice(0, start))) continue;
    const number = parsePhoneNumberFromString(match[0].replace(/\D/g, ''), region);
    if (number?.isValid()) found.push({ start, end, e164: number.number });
  }
  return found;
}

/**
 * Nine digits without the leading zero that France dials are found by libphonenumber but are, more often than not, a
 * SIREN or an order number. They count if something says "telephone" or if they are the whole message.
 */
function isDoubtful(written: string, region: CountryCode | undefined, message: string): boolean {
  if (region === undefined || !BARE_NATIONAL.test(written)) return false;
  if (message.trim() === written && !passesLuhn(written.replace(/\D/g, ''))) return false;
  return REGIONS_THAT_DIAL_ZERO.has(region);
}

/** Regions of nine-digit national numbers that are always written behind a 0 (libphonenumber's national prefix). */
const REGIONS_THAT_DIAL_ZERO: ReadonlySet<CountryCode> = new Set<CountryCode>([
  'FR',
  'GP',
  'GF',
  'MQ',
  'RE',
  'YT',
  'BE',
  'CH',
  'MA',
  'DZ',
  'GB',
  'NL',
  'DE',
]);

/**
 * Numbers of the right length in ranges that are not assigned: new ranges come faster than metadata, and examples are
 * written with those that are kept for it.
 */
function findUnassigned(prepared: string, taken: readonly Found[], region: CountryCode | undefined): Found[] {
  return findPossiblePhones(prepared, region ? { defaultCountry: region } : {})
    .map(({ startsAt, endsAt, number }) => ({
      start: startsAt,
      end: endsAt,
      e164: number.number as string,
      unassigned: true,
    }))
    .filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
}

/** Written as only telephone numbers are: with a country code, in pairs, or as a French mobile. */
const WRITTEN_AS_PHONE = /^\+|^0[1-9](?:[ .-]\d\d){4}$|^0[67]\d{8}$/;

/**
 * The telephone numbers of a running text: those that libphonenumber finds (its `max` metadata: full patterns of every
 * country), minus what the text itself says is something else, plus a few ways of writing that it passes over.
 *
 * @param defaultRegion ISO 3166-1 alpha-2; an unknown one leaves only numbers with a country code.
 * @returns spans whose value is E.164, each number once, in the order of appearance.
 */
export function findPhones(text: string, defaultRegion: string): Span[] {
  const region = isSupportedCountry(defaultRegion) ? defaultRegion : undefined;
  const prepared = prepare(text);
  const found: Found[] = findPhoneNumbersInText(prepared, region ? { defaultCountry: region } : {}).map(
    ({ startsAt, endsAt, number }) => ({ start: startsAt, end: endsAt, e164: number.number }),
  );
  if (region) found.push(...findInPairs(prepared, found, region));
  found.push(...findUnassigned(prepared, found, region));
  found.sort((left, right) => left.start - right.start);

  const spans: Span[] = [];
  for (const { start, end, e164, unassigned } of found) {
    const written = prepared.slice(start, end).trim();
    const context = readContext(prepared, start, end);
    const international = written.startsWith('+');
    if (context === 'reference' && !international) continue;
    if (context === 'unknown' && isDoubtful(written, region, prepared)) continue;
    if (unassigned && context !== 'phone' && !WRITTEN_AS_PHONE.test(written)) continue;
    if (spans.some((span) => span.value === e164)) continue;
    spans.push({ kind: 'phone', value: e164, start, end });
  }
  return spans;
}
