/** A passage with its log odds by RANKING. */
export interface Standing {
  score: number;
  articleId: string;
  language: string;
}

const NO_RIVAL = 3;

/**
 * What TRUST is told of the best passage beside its features: its score, its lead over the best of another article, and
 * its article's share of all. An article in the other language is often its translation, hence no rival.
 */
export function standingOf(
  best: Standing,
  all: readonly Standing[],
): [score: number, lead: number, share: number] {
  const rivals = all.filter((one) => one.language === best.language && one.articleId !== best.articleId);
  const highest = rivals.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let own = 0;
  let total = 0;
  for (const { score, articleId, language } of all) {
    if (language !== best.language) continue;
    const share = Math.exp(score - best.score);
    total += share;
    if (articleId === best.articleId) own += share;
  }
  return [best.score, Math.min(NO_RIVAL, best.score - highest), own / total];
}
