import type { Feeling, FeltText } from '#modules/ai/contract';

const STEPS = 10_000;

/** Four decimals, the rest given to the label's own, so that the three still sum to 1. */
export function rounded(item: FeltText): FeltText {
  return {
    ...item,
    ...roundedFeeling(item),
    sentences: item.sentences.map((sentence) => ({ ...sentence, ...roundedFeeling(sentence) })),
  };
}

function roundedFeeling({ label, negative, neutral, positive }: Feeling): Feeling {
  const steps = {
    negative: Math.round(negative * STEPS),
    neutral: Math.round(neutral * STEPS),
    positive: Math.round(positive * STEPS),
  };
  steps[label] += STEPS - (steps.negative + steps.neutral + steps.positive);
  return {
    label,
    negative: steps.negative / STEPS,
    neutral: steps.neutral / STEPS,
    positive: steps.positive / STEPS,
  };
}
