const MARKS = /\p{M}+/gu;

/** Lower case without accents, one kind of apostrophe: the form in which every word list here is written. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(MARKS, '');
}

/** The words of a text, folded; an apostrophe separates ("j'ai" gives "j" and "ai"). */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/\p{L}+/gu) ?? [];
}

/** Turns a page of words into a list; the word lists are written as prose so that they can be read and compared. */
export function wordsOf(page: string): string[] {
  return page.trim().split(/\s+/);
}
