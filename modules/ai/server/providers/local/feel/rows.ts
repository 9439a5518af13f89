/** The languages that the classifier learnt. */
export const FELT_LANGUAGES = ['fr', 'en'] as const;
export type FeltLanguage = (typeof FELT_LANGUAGES)[number];

/** In the order of the columns of the table. */
export const LABELS = ['negative', 'neutral', 'positive'] as const;

/** Rows that have a place of their own: the meaning of the words, then the step of the rules' verdict. */
export const MEANING_DIMENSIONS = 100;
export const RULE_STEPS = 9;
export const PLACED_ROWS = MEANING_DIMENSIONS + RULE_STEPS;
/** Rows that everything else is hashed into. */
export const HASHED_ROWS = 1 << 18;

/** FNV-1a with a final mix, folded into the table. */
export function rowOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return PLACED_ROWS + (((hash ^ (hash >>> 13)) >>> 0) % HASHED_ROWS);
}
