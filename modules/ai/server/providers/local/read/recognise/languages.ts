import { trainingFolder } from './tesseract-core.ts';

/**
 * Two-letter codes (ISO 639-1) and the names that Tesseract's training has. Those that ship with the product are
 * dependencies; any other works as soon as its `@tesseract.js-data` package is installed beside them.
 */
const trainings: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'chi_sim',
};

/** The script that Tesseract names, and a language for each that is not written in Latin letters. */
const scripts: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Cyrillic: 'ru',
  Devanagari: 'hi',
  Greek: 'el',
  Han: 'zh',
  Hangul: 'ko',
  Hebrew: 'he',
  Japanese: 'ja',
  Korean: 'ko',
};

export const languageOfScript = (script: string): string | undefined => scripts[script];

let installed: readonly string[] | undefined;

/** Two-letter codes of what can be read here. */
export function readableLanguages(): readonly string[] {
  installed ??= Object.keys(trainings).filter((language) => {
    try {
      return trainingFolder(trainings[language] ?? '') !== '';
    } catch {
      return false;
    }
  });
  return installed;
}

const notLatin = new Set([...Object.values(scripts), 'bg', 'fa', 'uk']);

/** What is read where several languages of Latin letters stand on one page. */
export const readableLatin = (): readonly string[] =>
  readableLanguages().filter((language) => !notLatin.has(language));

export function trainingOf(language: string): string {
  const training = trainings[language];
  if (training === undefined) throw new Error(`No training is known for the language ${language}`);
  return training;
}
