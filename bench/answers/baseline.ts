import { words } from '../../modules/ai/server/providers/local/answer/text/fold.ts';
import type { AnswerSet } from './sets.ts';

/**
 * The peer: plain BM25 (k1 1.2, b 0.75) over whole articles, best hit answered when its score passes the threshold that
 * serves it best on these very sets (an advantage that our engine does not get).
 */
export function bm25Baseline(sets: readonly AnswerSet[]): number {
  const scored = sets.flatMap((set) => {
    const documents = set.articles.map((article) => ({
      id: article.id,
      words: words(`${article.title} ${article.body}`),
    }));
    const average = documents.reduce((sum, document) => sum + document.words.length, 0) / documents.length;
    const frequency = new Map<string, number>();
    for (const document of documents)
      for (const word of new Set(document.words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return set.questions.flatMap((question) => {
      if (!['answerable', 'multi', 'unanswerable', 'offtopic'].includes(question.kind)) return [];
      let best = { id: '', score: 0 };
      const asked = new Set(words(question.text));
      for (const document of documents) {
        let score = 0;
        for (const word of asked) {
          const times = document.words.filter((other) => other === word).length;
          if (times === 0) continue;
          const df = frequency.get(word) ?? 0;
          const idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
          score += (idf * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * document.words.length) / average));
        }
        if (score > best.score) best = { id: document.id, score };
      }
      const known = question.kind === 'answerable' || question.kind === 'multi';
      return [{ known, right: question.expect.articles.includes(best.id), score: best.score }];
    });
  });
  let top = 0;
  for (const { score: threshold } of [...scored, { score: Number.POSITIVE_INFINITY }]) {
    const right = scored.filter((one) =>
      one.score >= threshold ? one.known && one.right : !one.known,
    ).length;
    top = Math.max(top, right / scored.length);
  }
  return top;
}
