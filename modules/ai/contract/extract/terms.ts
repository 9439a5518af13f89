/** Words that tell what a sentence is about, folded. */
export type Terms = ReadonlyMap<string, number>;

/** Shorter words are mostly grammar, in English as in French. */
const shortest = 4;
/** What stands in more than this share of all sentences tells nothing. */
const everywhere = 0.5;

/** Grammar that is long and rare enough to pass for content in a short recording. */
const grammar = new Set(
  (
    'about after again against also although always another because been before being between both cannot could does doing ' +
    'done during each either else even ever every first from gets going gone good great have having here himself hour however into ' +
    'itself just know like little made make many maybe might more most much must never nothing only other others over people quite ' +
    'really right said same says shall should since some something still such take than thank thanks that their them then there these they ' +
    'thing things think this those though through today together toward under until upon very want well went were what when where ' +
    'whether which while whom whose will with within without would yeah your yours yourself actually basically okay ' +
    'ainsi alors apres aucun aussi autre autres avant avec avez avoir avons beaucoup bien c’est cela celle celui ceux chaque chez comme ' +
    'comment contre dans depuis deux devant doit donc elle elles encore entre etaient etait etes etre faire fait faut fois font ils jamais ' +
    'juste leur leurs lors mais meme memes mieux moins nous notre parce pendant peut peuvent plus plutot pour pourquoi pourtant quand ' +
    'quel quelle quelque quelques sans sera serait ses seulement sinon soit sommes sont sous suis tous tout toute toutes toujours tres trop ' +
    'vers voila voici votre vous vraiment aller aussi merci bonjour'
  ).split(' '),
);

export const foldWord = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Of each sentence, its terms and how often each is said in it. */
export function termsOf(segments: readonly { readonly text: string }[]): Terms[] {
  const all = segments.map(({ text }) => count(foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  const sentences = new Map<string, number>();
  for (const terms of all)
    for (const term of terms.keys()) sentences.set(term, (sentences.get(term) ?? 0) + 1);
  const common = Math.max(8, segments.length * everywhere);
  return all.map((terms) => new Map([...terms].filter(([term]) => (sentences.get(term) ?? 0) <= common)));
}

function count(words: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) {
    if (word.length < shortest || grammar.has(word) || /^\d+$/.test(word)) continue;
    const stem = stemOf(word);
    counted.set(stem, (counted.get(stem) ?? 0) + 1);
  }
  return counted;
}

/** Plurals count as one with their singular, in both languages. */
const stemOf = (word: string) =>
  word.length > 4 ? word.replace(/(?:ies|s|x)$/, (end) => (end === 'ies' ? 'y' : '')) : word;

export function merged(all: readonly Terms[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const terms of all) for (const [term, times] of terms) sum.set(term, (sum.get(term) ?? 0) + times);
  return sum;
}

/** Cosine of the angle between two counts: 1 for the same words, 0 for none in common. */
export function likeness(one: Terms, other: Terms): number {
  let product = 0;
  for (const [term, times] of one) product += times * (other.get(term) ?? 0);
  const length = (terms: Terms) =>
    Math.sqrt([...terms.values()].reduce((sum, times) => sum + times * times, 0));
  const lengths = length(one) * length(other);
  return lengths === 0 ? 0 : product / lengths;
}
