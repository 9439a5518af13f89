import type { Decision } from '../../contract/index.ts';

export interface Proof {
  /** Titles of the articles that were quoted, each once, in the order of the reply. */
  readonly titles: readonly string[];
  /** The best score among the quoted articles' passages, 0 to 1; the decision's confidence where none is known. */
  readonly score: number;
}

/** What an answer stands on, in short. */
export function proofOf({
  evidence,
  parts,
  confidence,
}: Pick<Decision, 'evidence' | 'parts' | 'confidence'>): Proof {
  const quoted = new Set(evidence.map(({ articleId }) => articleId));
  const scores = parts
    .filter(({ answered }) => answered)
    .flatMap(({ candidates }) => candidates)
    .filter(({ articleId }) => quoted.has(articleId))
    .map(({ score }) => score);
  return {
    titles: [...new Set(evidence.map(({ title }) => title))],
    score: scores.length > 0 ? Math.max(...scores) : confidence,
  };
}
