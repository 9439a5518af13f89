import { describe, expect, it } from 'vitest';
import { proofOf } from './proof.ts';

const evidence = (articleId: string, title: string) => ({
  articleId,
  title,
  quote: 'q',
  version: 1,
  current: true,
});
const part = (answered: boolean, confidence: number) => ({
  kind: 'question',
  text: '?',
  answered,
  rule: 'quote_answers',
  confidence,
  candidates: [{ articleId: 'a', title: 'A', passage: 'p', score: confidence }],
  checks: {},
});

describe('what an answer stands on', () => {
  it('names each article once, and is as sure as the least sure answer', () => {
    const proof = proofOf({
      evidence: [evidence('a', 'Livraison'), evidence('a', 'Livraison'), evidence('b', 'Prix')],
      parts: [part(true, 0.91), part(true, 0.83), part(false, 0.2)],
      confidence: 0.2,
    });
    expect(proof).toEqual({ titles: ['Livraison', 'Prix'], score: 0.83 });
  });

  it('takes the decision’s own confidence where no part tells more', () => {
    expect(proofOf({ evidence: [], parts: [], confidence: 0.7 })).toEqual({ titles: [], score: 0.7 });
  });
});
