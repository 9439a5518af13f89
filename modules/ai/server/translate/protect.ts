/**
 * What is no language and must come out as it went in, in the order in which it is looked for:
 * addresses of the web and of mail, placeholders of the usual template languages, tags, entities.
 */
const PATTERNS: readonly string[] = [
  // Signs of our own marks.
  '[⟦⟧]',
  // A full stop or bracket at the end belongs to the sentence.
  '(?:https?|ftp)://[^\\s<>"«»⟦⟧]*[^\\s<>"«»⟦⟧.,;:!?)\\]\'’]',
  '(?:mailto|tel):[^\\s<>"«»⟦⟧]*[^\\s<>"«»⟦⟧.,;:!?)\\]\'’]',
  '(?<![\\p{L}\\p{N}])www\\.[^\\s<>"«»⟦⟧]*[^\\s<>"«»⟦⟧.,;:!?)\\]\'’]',
  '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}',
  // {{name}}, {{{name}}}, {%- if x -%}, ${name}, #{name}, %{name}, {name}, {0}, %(name)s
  '\\{\\{\\{?[^{}\\n]{1,200}\\}?\\}\\}',
  '\\{%[^{}\\n]{1,200}%\\}',
  '[$#%]?\\{[^{}\\n]{0,80}\\}',
  '%\\([\\w.]{1,60}\\)[sdifr]',
  // printf: %s, %1$d, %-5.2f, %@; not the percent sign of "50 % sure".
  '%(?:\\d+\\$)?[-+0#]*\\d*(?:\\.\\d+)?[sdifuxXcegp@](?![\\p{L}\\p{N}])',
  // :name of named parameters, :smile: of chats; not the time 10:30.
  '(?<![\\p{L}\\p{N}:/]):[a-z_]\\w{1,40}:?(?![\\p{L}\\p{N}])',
  '<!--[\\s\\S]*?-->',
  '</?[A-Za-z][^<>\\n]*>',
  '&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});',
];

const PROTECTED = new RegExp(PATTERNS.map((one) => `(?:${one})`).join('|'), 'gu');

/** 12, 1 000, 3,50, 12/05/2026, 10:30, 06-12-34: as many digits as belong together. */
const NUMBER =
  /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?![\p{Nd}])(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:/’'-]\p{Nd}+)*/gu;

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** The places of a text that no translation may touch. */
export function findProtected(text: string): Found[] {
  return Array.from(text.matchAll(PROTECTED), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The places of its numbers. */
export function findNumbers(text: string): Found[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The numbers of a text, sorted, to compare with those of another one. */
export const numbersOf = (text: string): string[] =>
  findNumbers(text)
    .map(({ start, end }) => text.slice(start, end))
    .sort();
