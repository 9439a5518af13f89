/** The plural of one word by a language's regular rule; irregular words belong into the glossary as terms of their own. */
const RULES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(s|x|z|ch|sh)$/i, '$1es'],
    [/([^aeiou])y$/i, '$1ies'],
    [/$/, 's'],
  ],
  fr: [
    [/([sxz])$/i, '$1'],
    [/(eau|au|eu)$/i, '$1x'],
    [/al$/i, 'aux'],
    [/$/, 's'],
  ],
  es: [
    [/([aeiouáéíóú])$/i, '$1s'],
    [/z$/i, 'ces'],
    [/$/, 'es'],
  ],
  it: [
    [/([cg])a$/i, '$1he'],
    [/a$/i, 'e'],
    [/io$/i, 'i'],
    [/[oe]$/i, 'i'],
    [/$/, ''],
  ],
  pt: [
    [/ão$/i, 'ões'],
    [/([aeiouáéíóú])$/i, '$1s'],
    [/m$/i, 'ns'],
    [/al$/i, 'ais'],
    [/([rzs])$/i, '$1es'],
    [/$/, 's'],
  ],
};

/** Behind these a term names something else, which keeps its number: "pommes de terre", "bills of sale". */
const LINKS: Readonly<Record<string, RegExp>> = {
  en: /^(of|for|in|on|at|to|with|by)$/i,
  fr: /^(de|du|des|d['’].*|à|au|aux|en|sans|pour|sur)$/i,
  es: /^(de|del|a|al|en|sin|para|con)$/i,
  it: /^(di|del|della|da|a|al|in|senza|per|con)$/i,
  pt: /^(de|do|da|a|ao|em|sem|para|com)$/i,
};

/** The plural of a term, or null for a language whose plurals follow no simple rule. */
export function pluralOf(term: string, language: string): string | null {
  const rules = RULES[language];
  const link = LINKS[language];
  if (!rules || !link) return null;
  const words = term.split(' ');
  const until = words.findIndex((word) => link.test(word));
  const head = until > 0 ? until : words.length;
  // English puts the plural on the last word of the head, the others on each.
  const first = language === 'en' ? head - 1 : 0;
  return words
    .map((word, index) => (index >= first && index < head ? pluralWord(word, rules) : word))
    .join(' ');
}

function pluralWord(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
