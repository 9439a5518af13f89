import { indexArticles, type KnowledgeIndex } from '../article/index-articles.ts';
import { escalationOf } from '../question/escalation.ts';
import type { Features } from '../rank/feature-names.ts';
import { vectorOf } from '../rank/model.ts';
import { readMessage } from '../rank/read-message.ts';
import { search } from '../rank/search.ts';
import { vetoOf } from '../rank/vetoes.ts';
import { type WeighedQuestion, weigh } from '../rank/weigh.ts';
import type { QuestionSet } from './question-sets.ts';
import { type Origin, withoutAnswer } from './without-answer.ts';

/** A passage that may answer a question of a set. */
export interface Example {
  values: number[];
  /** The passage answers the question. */
  right: boolean;
  rightArticle: boolean;
  articleId: string;
  language: string;
  /** Units beyond the first. */
  extra: number;
  vetoed: boolean;
  veto: string | null;
  excerpt: string;
}
export interface Case {
  id: string;
  text: string;
  terms: string;
  answerable: boolean;
  origin: Origin;
  examples: Example[];
}

type SetQuestion = QuestionSet['questions'][number];
const ANSWERABLE = new Set(['answerable', 'crosslingual']);
const UNANSWERABLE = new Set(['unanswerable', 'offtopic']);
const SHOWN_A_QUESTION = 30;

/** A first guess that decides which passages are worth showing to the learner. */
function rough(f: Features): number {
  return f.relativePassage + f.softPassage;
}

function examplesOf(question: SetQuestion, found: ReturnType<typeof search>): Example[] {
  const answerable = ANSWERABLE.has(question.kind);
  const pattern = question.expect.mustQuote ? new RegExp(question.expect.mustQuote, 'i') : null;
  return found.map(({ passage, features }): Example => {
    const { source } = passage.article;
    const text = source.body.slice(passage.start, passage.end);
    const rightArticle = answerable && question.expect.articles.includes(source.id);
    const veto = vetoOf(features);
    return {
      values: vectorOf(features),
      right: rightArticle && (!pattern || pattern.test(text)),
      rightArticle,
      articleId: source.id,
      language: source.language,
      extra: passage.extra,
      vetoed: veto !== null,
      veto,
      excerpt: `${veto ?? ''} ${source.id} ${source.title} | ${text.slice(0, 150).replaceAll('\n', ' ')}`,
    };
  });
}

function termsOf({ question, terms }: WeighedQuestion): string {
  const list = terms.map(
    ({ term, unknown, weight }) =>
      `${term.word}${term.concepts.length > 0 ? `=${term.concepts.join('+')}` : ''}${unknown ? '?' : ''}${term.focus ? '!' : ''}/${weight.toFixed(1)}`,
  );
  return `[${question.facts.main ?? '-'}] ${list.join(' ')}`;
}

/** Every question of a set that the models decide, with the passages they would choose from. */
export function casesOf(set: QuestionSet): Case[] {
  const index = indexArticles(set.articles.map((article) => ({ ...article, version: 1 })));
  return set.questions.flatMap((question) => {
    const answerable = ANSWERABLE.has(question.kind);
    if (!answerable && !UNANSWERABLE.has(question.kind)) return [];
    const read = readMessage(question.text, question.language, index.vocabularies);
    // What is escalated outright never reaches the models; several questions in one have no single right passage.
    if (escalationOf(question.text) || (answerable && read.length !== 1)) return [];
    return read.flatMap((asked) => {
      const caseOf = (among: KnowledgeIndex, origin: Origin): Case => {
        const weighed = weigh(asked.question, among, asked.asks);
        const kind = origin === 'asked' ? question.kind : 'unanswerable';
        const examples = examplesOf({ ...question, kind }, search(weighed, among, rough));
        return {
          id: `${set.name} ${question.id}`,
          text: question.text,
          terms: termsOf(weighed),
          answerable: answerable && origin === 'asked',
          origin,
          examples: examples.filter((example, at) => at < SHOWN_A_QUESTION || example.right),
        };
      };
      const made = answerable
        ? withoutAnswer(index, question).map(({ origin, index: less }) => caseOf(less, origin))
        : [];
      return [caseOf(index, 'asked'), ...made];
    });
  });
}
