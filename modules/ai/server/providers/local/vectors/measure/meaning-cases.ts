import { plainText, unitsOf } from '../../answer/article/units.ts';
import { isStop } from '../../answer/lexicon/lexicon.ts';
import { spell, spellingTable } from '../../answer/question/spelling.ts';
import { words } from '../../answer/text/fold.ts';
import { stem } from '../../answer/text/stem.ts';
import type { QuestionSet } from '../../answer/train/question-sets.ts';
import { createMeaningIndex, MEANING_FEATURES, type MeaningFeature, type MeaningSentence } from '../index.ts';

export const MEASURES = ['bm25Sentence', 'bm25Article', ...MEANING_FEATURES] as const;
export type Measure = (typeof MEASURES)[number];

/** `same`: question and article in one language; `across`: only the articles of the other language can be found. */
export const GROUPS = ['same fr', 'same en', 'across fr', 'across en'] as const;
export type Group = (typeof GROUPS)[number];

export interface Row {
  article: string;
  rightArticle: boolean;
  rightQuote: boolean;
  measures: Readonly<Record<Measure, number>>;
}
/** A question with every sentence that may answer it. */
export interface Case {
  set: string;
  text: string;
  group: Group;
  rows: Row[];
}
export interface Cost {
  sentences: number;
  indexMs: number;
  questions: number;
  scoreMs: number;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Language = 'fr' | 'en';
interface Sentence extends MeaningSentence {
  articleId: string;
  raw: string;
  language: Language;
}
const readable = (language: string): Language => (language === 'en' ? 'en' : 'fr');

function sentencesOf(set: QuestionSet): Sentence[] {
  return set.articles.flatMap(({ id, title, body, language }) =>
    unitsOf(body).map((unit) => ({
      articleId: id,
      raw: body.slice(unit.start, unit.end),
      text: plainText(body.slice(unit.start, unit.end)),
      heading: unit.headings.map(plainText).join(' . '),
      title,
      language: readable(language),
    })),
  );
}

/** BM25 (k1 1.2, b 0.75) over stems without stop words; a stem of one language is none of the other. */
function bm25Of(documents: readonly (readonly string[])[]): (question: readonly string[]) => number[] {
  const average = documents.reduce((sum, list) => sum + list.length, 0) / documents.length;
  const counts = documents.map((list) => {
    const count = new Map<string, number>();
    for (const token of list) count.set(token, (count.get(token) ?? 0) + 1);
    return count;
  });
  return (question) => {
    const scores = documents.map(() => 0);
    for (const token of new Set(question)) {
      const found = counts.filter((count) => count.has(token)).length;
      const idf = Math.log(1 + (documents.length - found + 0.5) / (found + 0.5));
      counts.forEach((count, at) => {
        const times = count.get(token) ?? 0;
        const length = documents[at]?.length ?? 0;
        scores[at] =
          (scores[at] ?? 0) + (idf * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / average));
      });
    }
    return scores;
  };
}

function stems(text: string, language: Language): string[] {
  return words(text)
    .filter((word) => !isStop(word, language))
    .map((word) => `${language}:${stem(word, language)}`);
}

/** Every question of the set that has an answer, with the measures of all sentences. */
export function casesOf(set: QuestionSet, cost: Cost): Case[] {
  const sentences = sentencesOf(set);
  let before = cpuMs();
  const index = createMeaningIndex(sentences);
  cost.indexMs = Math.max(cost.indexMs, cpuMs() - before);
  cost.sentences = Math.max(cost.sentences, sentences.length);
  const sentenceBm25 = bm25Of(sentences.map(({ text, language }) => stems(text, language)));
  const ids = set.articles.map(({ id }) => id);
  const articleBm25 = bm25Of(
    set.articles.map(({ title, body, language }) => stems(`${title} ${body}`, readable(language))),
  );
  const vocabularies = vocabulariesOf(set);
  return set.questions.flatMap((question) => {
    if (question.kind !== 'answerable' && question.kind !== 'crosslingual') return [];
    const language = readable(question.language);
    const asked = spell(question.text, language, vocabularies).map(({ word }) => word);
    before = cpuMs();
    const scores = index.score(asked, language);
    cost.scoreMs += cpuMs() - before;
    cost.questions += 1;
    const tokens = stems(asked.join(' '), language);
    const bySentence = sentenceBm25(tokens);
    const byArticle = articleBm25(tokens);
    const measured = sentences.map((sentence, at) => ({
      language: sentence.language,
      row: rowOf(sentence, question, {
        ...(Object.fromEntries(MEANING_FEATURES.map((name) => [name, scores[name][at] ?? 0])) as Record<
          MeaningFeature,
          number
        >),
        bm25Sentence: bySentence[at] ?? 0,
        bm25Article: byArticle[ids.indexOf(sentence.articleId)] ?? 0,
      }),
    }));
    const cases = [
      caseOf(
        set,
        question,
        `across ${language}`,
        measured.filter((one) => one.language !== language),
      ),
    ];
    if (question.kind === 'answerable') cases.push(caseOf(set, question, `same ${language}`, measured));
    return cases.filter(({ rows }) => rows.some(({ rightArticle }) => rightArticle));
  });
}

function vocabulariesOf(set: QuestionSet) {
  const vocabulary = (language: Language): string[] =>
    set.articles
      .filter((article) => readable(article.language) === language)
      .flatMap(({ title, body }) => words(`${title} ${body}`));
  return { fr: spellingTable(vocabulary('fr')), en: spellingTable(vocabulary('en')) };
}

function caseOf(
  set: QuestionSet,
  question: QuestionSet['questions'][number],
  group: Group,
  measured: readonly { row: Row }[],
): Case {
  return { set: set.name, text: question.text, group, rows: measured.map(({ row }) => row) };
}

function rowOf(
  sentence: Sentence,
  { expect }: QuestionSet['questions'][number],
  measures: Record<Measure, number>,
): Row {
  const rightArticle = expect.articles.includes(sentence.articleId);
  const pattern = expect.mustQuote ? new RegExp(expect.mustQuote, 'i') : null;
  return {
    article: sentence.articleId,
    rightArticle,
    rightQuote: rightArticle && (pattern === null || pattern.test(sentence.raw)),
    measures,
  };
}
