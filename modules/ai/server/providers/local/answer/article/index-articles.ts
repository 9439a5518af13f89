import { type Intent, intentOf } from '../intent/encoder.ts';
import { type ArticleVocabularies, spellingTable } from '../question/spelling.ts';
import { type Bag, bagOf, joinBags } from '../text/bag.ts';
import { fold, words } from '../text/fold.ts';
import type { StemLanguage } from '../text/stem.ts';
import { type FactKind, factsIn } from './facts.ts';
import { createMeaningSpace, type MeaningSpace, type MeaningText } from './meaning-space.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { plainText, type Unit, unitsOf } from './units.ts';

export interface SourceArticle {
  id: string;
  version: number;
  title: string;
  body: string;
  language: string;
}

/** What stands above a unit inside its article, read once for all units below it. */
export interface Heading {
  bag: Bag;
  meaning: MeaningText;
}

export interface IndexedUnit extends Unit {
  /** Its place among the units of the article. */
  at: number;
  /** Its words without Markdown, folded. */
  folded: string;
  bag: Bag;
  meaning: MeaningText;
  /** What it is about, read alone and under its title. */
  intent: Intent;
  titledIntent: Intent;
  facts: ReadonlySet<FactKind>;
  quantities: readonly Quantity[];
  heading: Heading;
}

/** A stretch of an article that may be quoted: neighbouring units of one block, or a list with its introduction. */
export interface Passage {
  article: IndexedArticle;
  units: readonly IndexedUnit[];
  start: number;
  end: number;
  bag: Bag;
  facts: ReadonlySet<FactKind>;
  heading: Heading;
  /** The other sentences of the same block, and the list's introduction. */
  near: readonly IndexedUnit[];
  /** Units beyond the first, which a longer quote has to earn. */
  extra: number;
}

/** What a passage says, folded. */
export function foldedText({ units }: Passage): string {
  const [only] = units;
  return only && units.length === 1 ? only.folded : units.map(({ folded }) => folded).join('\n');
}

export interface IndexedArticle {
  source: SourceArticle;
  title: Bag;
  titleMeaning: MeaningText;
  titleIntent: Intent;
  whole: Bag;
  wholeMeaning: MeaningText;
  units: readonly IndexedUnit[];
  passages: Passage[];
}

const MAX_PASSAGE_CHARACTERS = 700;

function passageOf(
  article: IndexedArticle,
  units: readonly IndexedUnit[],
  all: readonly IndexedUnit[],
  language: StemLanguage,
): Passage | null {
  const [first] = units;
  const last = units[units.length - 1];
  if (!first || !last || last.end - first.start > MAX_PASSAGE_CHARACTERS) return null;
  const blocks = new Set(units.flatMap((unit) => [unit.block, unit.introBlock]));
  const near = all.filter((unit) => blocks.has(unit.block) && !units.includes(unit));
  const single = units.length === 1;
  return {
    article,
    units,
    start: first.start,
    end: last.end,
    bag: single
      ? first.bag
      : joinBags(
          units.map((unit) => unit.bag),
          language,
        ),
    facts: single ? first.facts : new Set(units.flatMap((unit) => [...unit.facts])),
    heading: first.heading,
    near,
    extra: units.length - 1,
  };
}

function passagesOf(
  article: IndexedArticle,
  units: readonly IndexedUnit[],
  language: StemLanguage,
): Passage[] {
  const groups: IndexedUnit[][] = [];
  const blocks = new Map<number, IndexedUnit[]>();
  for (const unit of units) {
    const list = blocks.get(unit.block);
    if (list) list.push(unit);
    else blocks.set(unit.block, [unit]);
  }
  for (const block of blocks.values()) {
    const [first] = block;
    if (!first) continue;
    const lastOfIntro = first.introBlock >= 0 ? blocks.get(first.introBlock)?.at(-1) : undefined;
    const introduced =
      lastOfIntro && /:[*_\s]*$/.test(article.source.body.slice(lastOfIntro.start, lastOfIntro.end));
    for (let at = 0; at < block.length; at++) {
      groups.push(block.slice(at, at + 1));
      if (at + 1 < block.length) groups.push(block.slice(at, at + 2));
      if (first.kind === 'sentence' && at + 2 < block.length) groups.push(block.slice(at, at + 3));
    }
    if (first.kind !== 'sentence') {
      if (block.length > 2) groups.push(block);
      if (lastOfIntro && introduced) groups.push([lastOfIntro, ...block]);
    }
  }
  return groups.flatMap((group) => passageOf(article, group, units, language) ?? []);
}

/**
 * What is read of one article. A longer one is a book or an attack: its beginning is answered from, and nobody else
 * waits for it.
 */
const MAX_UNITS = 400;
const MAX_UNIT_LENGTH = 2_000;

function readHeading(text: string, language: string, space: MeaningSpace): Heading {
  return { bag: bagOf(text, language), meaning: space.read(text, language) };
}

function indexArticle(source: SourceArticle, space: MeaningSpace): IndexedArticle {
  const language: StemLanguage =
    source.language === 'fr' || source.language === 'en' ? source.language : 'other';
  const headings = new Map<string, Heading>();
  const headingOf = (path: string): Heading => {
    const known = headings.get(path);
    if (known) return known;
    const heading = readHeading(path, source.language, space);
    headings.set(path, heading);
    return heading;
  };
  const lexicon = source.language === 'fr' ? 'fr' : 'en';
  const titleWords = words(source.title);
  const readable = unitsOf(source.body).filter(({ start, end }) => end - start <= MAX_UNIT_LENGTH);
  const units = readable.slice(0, MAX_UNITS).map((unit, at): IndexedUnit => {
    const text = plainText(source.body.slice(unit.start, unit.end));
    const list = words(text);
    return {
      ...unit,
      at,
      folded: fold(text),
      bag: bagOf(text, source.language),
      meaning: space.read(text, source.language),
      intent: intentOf(list, lexicon, 'statement'),
      titledIntent: intentOf([...titleWords, ...list], lexicon, 'statement'),
      facts: factsIn(text),
      quantities: quantitiesIn(text),
      heading: headingOf(unit.headings.map(plainText).join(' . ')),
    };
  });
  const title = readHeading(source.title, source.language, space);
  const all = [title, ...headings.values(), ...units];
  const article: IndexedArticle = {
    source,
    title: title.bag,
    titleMeaning: title.meaning,
    titleIntent: intentOf(titleWords, lexicon, 'statement'),
    whole: joinBags(
      all.map((one) => one.bag),
      language,
    ),
    wholeMeaning: space.join(all.map((one) => one.meaning)),
    units,
    passages: [],
  };
  article.passages = passagesOf(article, units, language);
  return article;
}

export interface KnowledgeIndex {
  readonly size: number;
  articles: readonly IndexedArticle[];
  vocabularies: ArticleVocabularies;
  space: MeaningSpace;
}

export function indexArticles(sources: readonly SourceArticle[]): KnowledgeIndex {
  const space = createMeaningSpace();
  const articles = sources.map((source) => indexArticle(source, space));
  space.seal();
  const vocabularies: Record<'fr' | 'en', Set<string>> = { fr: new Set(), en: new Set() };
  for (const article of articles) {
    const own = vocabularies[article.source.language === 'fr' ? 'fr' : 'en'];
    for (const word of article.whole.words) own.add(word);
  }
  return {
    size: articles.length,
    articles,
    vocabularies: { fr: spellingTable(vocabularies.fr), en: spellingTable(vocabularies.en) },
    space,
  };
}
