/**
 * Light stemmers: enough to bring the inflections of one word together, never so much that two words meet.
 * French after the idea of Savoy's light stemmer (plural, feminine, then verb endings); English a short Porter-like one.
 */
export type StemLanguage = 'fr' | 'en' | 'other';

const FR_ENDINGS = [
  'issements',
  'issement',
  'issions',
  'issiez',
  'issons',
  'issez',
  'issent',
  'issant',
  'issait',
  'ations',
  'ation',
  'atrices',
  'atrice',
  'ateurs',
  'ateur',
  'ements',
  'ement',
  'antes',
  'ante',
  'ants',
  'ant',
  'ables',
  'able',
  'ibles',
  'ible',
  'euses',
  'euse',
  'eurs',
  'eur',
  'iques',
  'ique',
  'istes',
  'iste',
  'ives',
  'ive',
  'ifs',
  'if',
  'eraient',
  'erions',
  'eriez',
  'erait',
  'erais',
  'erons',
  'erez',
  'eront',
  'erai',
  'eras',
  'era',
  'aient',
  'ions',
  'iez',
  'ait',
  'ais',
  'ees',
  'ee',
  'ent',
  'ons',
  'er',
  'ez',
  'ie',
  'ies',
  'es',
  'is',
  'it',
  'ir',
  'e',
  's',
  'x',
  'i',
];

function stemFrench(word: string): string {
  if (word.length <= 3) return word;
  let stem = word;
  if (stem.endsWith('eaux')) stem = stem.slice(0, -1);
  else if (stem.length > 4 && stem.endsWith('aux')) stem = `${stem.slice(0, -3)}al`;
  for (const ending of FR_ENDINGS) {
    const minimum = ending.length >= 3 ? 4 : 3;
    if (stem.endsWith(ending) && stem.length - ending.length >= minimum) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  return stem.length > 4 ? stem.replace(/(.)\1$/, '$1') : stem;
}

const EN_ENDINGS = [
  'ations',
  'ation',
  'ements',
  'ement',
  'ments',
  'ment',
  'nesses',
  'ness',
  'ables',
  'able',
  'ings',
  'ing',
  'ers',
  'ed',
  'er',
  'ies',
  'ily',
  'ly',
  'es',
  's',
  'e',
  'y',
];

function stemEnglish(word: string): string {
  if (word.length <= 3) return word;
  let stem = word.endsWith('sses') ? word.slice(0, -2) : word;
  if (stem.endsWith('ss')) return stem;
  for (const ending of EN_ENDINGS) {
    const minimum = ending.length >= 3 ? 4 : 3;
    if (stem.endsWith(ending) && stem.length - ending.length >= minimum) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  stem = stem.replace(/[iy]$/, '');
  return stem.length > 4 ? stem.replace(/([^s])\1$/, '$1') : stem;
}

export function stem(word: string, language: StemLanguage): string {
  if (/^\d/.test(word)) return word;
  if (language === 'fr') return stemFrench(word);
  if (language === 'en') return stemEnglish(word);
  return word.length > 4 ? word.replace(/(?:es|s|e)$/, '') : word;
}

/** What a French and an English spelling of one learned word share ("personnalisation", "personalization"). */
export function cognateKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:iques?|ics?|icals?)$/, 'ic')
    .replace(/(?:euses?|eux|ous)$/, 'ous')
    .replace(/(?:tes?|ties|ty)$/, 't')
    .replace(/(?:eurs?|ors?|ers?|res?)$/, 'r')
    .replace(/(?:aires?|ary|aries)$/, 'ar')
    .replace(/(?:ies?|y)$/, 'i')
    .replace(/z/g, 's')
    .replace(/[kq]u?/g, 'c')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/(?:es|s|e)$/, '');
}
