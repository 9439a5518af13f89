/** Lower case without accents, ligatures opened, typographic apostrophes made plain. Length may change. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Compounds that must survive as one word: written with hyphens, spaces or dots by different people. */
const COMPOUNDS: readonly [RegExp, string][] = [
  [/\be[- ]?mails?\b/g, 'email'],
  [/\bwi[- ]?fi\b/g, 'wifi'],
  [/\brendez[- ]?vous\b|\brdvs?\b|\brendezvous\b/g, 'rendezvous'],
  [/\bt[- ]shirts?\b/g, 'tshirt'],
  [/\bweek[- ]?ends?\b/g, 'weekend'],
  [/\bcheck[- ]in\b/g, 'checkin'],
  [/\bcheck[- ]out\b/g, 'checkout'],
  [/\bpick[- ]up\b/g, 'pick up'],
  [/\bclick ?(?:&|n|and|et) ?collect\b|\bclick and collect\b/g, 'click collect'],
  [/\baujourd'?\s?hui\b/g, 'aujourdhui'],
  [/\bquelqu'un\b/g, 'quelquun'],
  [/\bn't\b/g, ' not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\b(\d+)\s?[x×]\b/g, '$1x'],
];

/** A number with its decimals ("12,50"), a clock time ("14h30", "9:30") or a word. */
const TOKEN = /\d+(?:[.,:]\d+)*(?:h\d{0,2}|am|pm|x|j\d?)?|\p{L}[\p{L}\p{N}]*/gu;

/** Words of a text, folded; hyphens and apostrophes separate ("livrez-vous", "l'article"). */
export function words(text: string): string[] {
  let folded = fold(text);
  for (const [pattern, replacement] of COMPOUNDS) folded = folded.replace(pattern, replacement);
  return folded.match(TOKEN) ?? [];
}

export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
