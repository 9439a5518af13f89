import { foldText } from '../fold-text.ts';
import {
  CUSTOMER_WORDS,
  FILLER_WORDS,
  NUMBERING,
  OCCASION_WORDS,
  PHONE_PREFIX,
  PHONE_WORDS,
  PURPOSE_WORDS,
  REFERENCE_PREFIX,
  REFERENCE_WORDS,
  VERB_WORDS,
} from './context.words.ts';

/** What the words around a run of digits say it is. */
export type Context = 'phone' | 'reference' | 'unknown';

/** How far the words are read on each side, in characters: a label and a few small words. */
const REACH = 64;

/** The way a telephone number is written by hand: pairs behind a leading zero. Nobody writes references so. */
const IN_PAIRS = /^\(?0\)?\d?([ .-])\d\d(?:\1\d\d){2,3}$/;

const isPhoneWord = (word: string) => PHONE_WORDS.has(word) || PHONE_PREFIX.test(word);
const isReferenceWord = (word: string) => REFERENCE_WORDS.has(word) || REFERENCE_PREFIX.test(word);

/** Words, sentence ends, and the signs that keep a label apart from what follows it. */
function tokensOf(text: string): string[] {
  return foldText(text).match(/\p{L}+|\d+|\n|[^\s\p{L}\d]/gu) ?? [];
}

/** A full stop ends a sentence unless it abbreviates ("Tél.", "Réf.", "No."); a colon never does. */
function endsClause(token: string, wordBefore: string | undefined): boolean {
  if (token === '.') return (wordBefore?.length ?? 0) > 4;
  return [',', ';', '!', '?', '|', '/', '\n'].includes(token);
}

/** What a word before the digits says; "occasion" and "numbering" mean a reference only together. */
type Said = 'phone' | 'reference' | 'customer' | 'occasion' | 'numbering' | 'purpose' | 'nothing' | 'end';

function saidBy(token: string, tokenBefore: string | undefined): Said {
  if (isPhoneWord(token)) return 'phone';
  if (isReferenceWord(token)) return 'reference';
  if (CUSTOMER_WORDS.has(token)) return 'customer';
  if (OCCASION_WORDS.has(token)) return 'occasion';
  if (NUMBERING.has(token)) return 'numbering';
  if (PURPOSE_WORDS.has(token)) return 'purpose';
  if (/\p{L}|\d/u.test(token)) return FILLER_WORDS.has(token) ? 'nothing' : 'end';
  return endsClause(token, tokenBefore) ? 'end' : 'nothing';
}

/** Reads backwards from the digits until a word that has nothing to do with a label, or the end of the clause. */
function contextBefore(before: string, written: string): Context {
  const tokens = tokensOf(before.replace(/:\s*\n/g, ': '));
  const inPairs = IN_PAIRS.test(written);
  const heard = new Set<Said>();
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const said = saidBy(tokens[index] ?? '', tokens[index - 1]);
    if (said === 'phone') return 'phone';
    if (said === 'end') break;
    // "ma commande 06 12 34 56 78", without a sign between: the number of a person, not of the order.
    if (said === 'reference' && index === tokens.length - 1 && inPairs) return 'unknown';
    // "mon numéro pour la livraison": the number is not the delivery's.
    if (said !== 'numbering' || !heard.has('purpose')) heard.add(said);
  }
  const isNumbered = heard.has('occasion') && heard.has('numbering');
  if (heard.has('reference') || (!inPairs && (heard.has('customer') || isNumbered))) return 'reference';
  return 'unknown';
}

function contextAfter(after: string): Context {
  let verbSeen = false;
  for (const token of tokensOf(after)) {
    if (isPhoneWord(token)) return verbSeen ? 'phone' : 'unknown';
    if (isReferenceWord(token) || OCCASION_WORDS.has(token)) return verbSeen ? 'reference' : 'unknown';
    if (VERB_WORDS.has(token)) verbSeen = true;
    else if (token !== 'c' && token !== "'" && token !== '°' && !FILLER_WORDS.has(token)) return 'unknown';
  }
  return 'unknown';
}

/** A tag glued to the digits by a hyphen or underscore ("REF-0612345678", "CMD_06...", "A12-06..."), but not "TEL-". */
function isGluedToTag(before: string, after: string): boolean {
  const tag = /(?<![\p{L}\d])([A-Z\d]*[A-Z][A-Z\d]*|\p{L}+)[-_]$/u.exec(before)?.[1];
  if (tag !== undefined && !isPhoneWord(foldText(tag))) {
    if (/^[A-Z\d]+$/.test(tag) || isReferenceWord(foldText(tag))) return true;
  }
  return /[#@]\s?$/.test(before) || /^[-_](?:[A-Z]{1,5}(?![\p{L}])|[A-Z]+\d)/u.test(after);
}

/** A unit behind the digits makes them a quantity. */
const UNIT_AFTER =
  /^ ?(?:kg|km|cm|mm|ml|pcs|pieces?|unites?|units?|exemplaires|items|vues|views|points|pts)(?!\p{L})/u;

/**
 * Reads the words around `text.slice(start, end)`. The nearest word that says something wins: a label directly before
 * the digits (small words, signs and other labels may stand between), then "… is my order number" behind them.
 */
export function readContext(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isGluedToTag(before, after) || UNIT_AFTER.test(foldText(after))) return 'reference';
  const said = contextBefore(before, text.slice(start, end).trim());
  return said === 'unknown' ? contextAfter(after) : said;
}
