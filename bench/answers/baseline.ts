import type { AnswerSet } from './sets.ts';

type Tokens = (text: string) => string[];

function words(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
const trigrams: Tokens = (text) =>
  words(text).flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
  });

/** Search methods by what they compare, plainest first; the first is the peer that our engine is measured against. */
const METHODS: Readonly<Record<string, Tokens>> = {
  'words (BM25)': words,
  'words + trigrams': (text) => [...words(text), ...trigrams(text)],
};

/** BM25 (k1 1.2, b 0.75) over whole articles: the best article of each question, with its score. */
function bm25(set: AnswerSet, tokens: Tokens): { known: boolean; right: boolean; score: number }[] {
  const documents = set.articles.map((article) => {
    const counts = new Map<string, number>();
    const list = tokens(`${article.title} ${article.body}`);
    for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1);
    return { id: article.id, counts, length: list.length };
  });
  const average = documents.reduce((sum, document) => sum + document.length, 0) / documents.length;
  const frequency = new Map<string, number>();
  for (const { counts } of documents)
    for (const token of counts.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  return set.questions.flatMap((question) => {
    if (!['answerable', 'multi', 'unanswerable', 'offtopic'].includes(question.kind)) return [];
    let best = { id: '', score: 0 };
    for (const { id, counts, length } of documents) {
      let score = 0;
      for (const token of new Set(tokens(question.text))) {
        const times = counts.get(token);
        if (!times) continue;
        const df = frequency.get(token) ?? 0;
        const idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
        score += (idf * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / average));
      }
      if (score > best.score) best = { id, score };
    }
    const known = question.kind === 'answerable' || question.kind === 'multi';
    return [{ known, right: question.expect.articles.includes(best.id), score: best.score }];
  });
}

export interface MethodResult {
  name: string;
  /** Share of answerable questions whose best article is a right one, whatever its score. */
  topArticle: number;
  /**
   * Share of all questions answered from a right article or rightly refused, at the threshold that serves the method best
   * on these very questions (an advantage that our engine does not get).
   */
  rightAtBest: number;
}

export function compareMethods(sets: readonly AnswerSet[]): MethodResult[] {
  return Object.entries(METHODS).map(([name, tokens]) => {
    const scored = sets.flatMap((set) => bm25(set, tokens));
    const known = scored.filter((one) => one.known);
    let rightAtBest = 0;
    for (const { score: threshold } of [...scored, { score: Number.POSITIVE_INFINITY }]) {
      const right = scored.filter((one) =>
        one.score >= threshold ? one.known && one.right : !one.known,
      ).length;
      rightAtBest = Math.max(rightAtBest, right / scored.length);
    }
    return { name, topArticle: known.filter((one) => one.right).length / known.length, rightAtBest };
  });
}
