import type { Decision } from '../../contract/index.ts';

export interface Proof {
  /** Titles of the articles that were quoted, each once, in the order of the reply. */
  readonly titles: readonly string[];
  /** How sure the engine was of the answer that it was least sure of, 0 to 1. */
  readonly score: number;
}

/** What an answer stands on, in short. */
export function proofOf(decision: Pick<Decision, 'evidence' | 'parts' | 'confidence'>): Proof {
  const { evidence, parts, confidence } = decision;
  const sure = parts
    .filter(({ answered, candidates }) => answered && candidates.length > 0)
    .map((part) => part.confidence);
  return {
    titles: [...new Set(evidence.map(({ title }) => title))],
    score: sure.length > 0 ? Math.min(...sure) : confidence,
  };
}
