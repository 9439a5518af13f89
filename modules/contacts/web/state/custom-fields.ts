import type { Contact } from '../../contract/index.ts';

export type FieldValue = Contact['customFields'][string];
export const fieldKinds = ['text', 'number', 'yes_no'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** The contract's limit of a key's length. */
const longestKey = 40;

export function kindOf(value: FieldValue): FieldKind {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes_no' : 'text';
}

/** How the two values of a `yes_no` are called, for `t`. */
export const yesNoKeys = { yes: 'contacts.web.custom.yes', no: 'contacts.web.custom.no' } as const;

/** What a field of a kind says before anybody has filled it in. */
export const emptyValue: Readonly<Record<FieldKind, FieldValue>> = { text: '', number: 0, yes_no: false };

/**
 * The key under which a field of this name is stored: `Date de livraison` -> `dateDeLivraison`. Keys are what an
 * integration reads, so they hold letters without accents, digits and nothing else.
 * @returns '' where the name has no letter to begin with
 */
export function keyOfName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .split(/[^a-zA-Z0-9]+/)
    .filter(Boolean);
  const camel = words.map((word, at) => (at === 0 ? uncapitalise(word) : capitalise(word))).join('');
  return camel.replace(/^[0-9]+/, '').slice(0, longestKey);
}

/** A key in words, for reading: `favouriteFont` -> `Favourite font`; abbreviations stay as they are. */
export function nameOfKey(key: string): string {
  const words = key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return capitalise(words.map(uncapitalise).join(' '));
}

/** A number as a person of this language writes it; undefined where it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? undefined : value;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `SIRET` stays an abbreviation. */
const uncapitalise = (word: string): string =>
  word === word.toUpperCase() && word.length > 1 ? word : word.charAt(0).toLowerCase() + word.slice(1);
