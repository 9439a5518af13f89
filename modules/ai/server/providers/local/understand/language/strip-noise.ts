const URL_OR_EMAIL =
  /(?:\b[a-z]+:\/\/|\bwww\.)\S+|(?<![\p{L}\d.+_-])[\p{L}\d.+_-]+@\S+|(?<![a-z\d.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|fr|net|org|io|de|es|uk|be|ch|eu)(?:\/\S*)?/giu;
const WITH_DIGIT = /(?<![\p{L}_/.+-])[#@]?[\p{L}_/.+-]*\d[\p{L}\d_/.+-]*/gu;
const HANDLE = /[@#][\p{L}\d_]+/gu;
const NOT_TEXT = /[^\p{L}\p{M}\s'’¿¡-]+/gu;

/**
 * The words of a message that belong to a language: addresses, numbers, references, handles and emoji removed.
 * Spanish's opening marks stay, they tell more than any word.
 */
export function stripNoise(text: string): string {
  return text
    .replace(URL_OR_EMAIL, ' ')
    .replace(HANDLE, ' ')
    .replace(WITH_DIGIT, ' ')
    .replace(NOT_TEXT, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
