import { featuresOf } from '../features.ts';
import { type FeelWeights, type Odds, SETTINGS, scoreOf, softmax } from '../model.ts';
import { FELT_LANGUAGES, type FeltLanguage } from '../rows.ts';
import type { Labelled } from './sources.ts';

const BIASES = [-0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6];
const TEMPERATURES = [0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5];

interface Scored {
  score: Odds;
  label: number;
  source: string;
}

/** Mean over the sources, and in each over its labels, half and half: no large source and no common label decides alone. */
function meanOf(list: readonly Scored[], worth: (one: Scored) => number): number {
  const bySource = groupsOf(list, ({ source }) => source);
  const ofSource = bySource.map((ones) => {
    const ofLabel = groupsOf(ones, ({ label }) => label).map((some) => mean(some.map(worth)));
    return (mean(ones.map(worth)) + mean(ofLabel)) / 2;
  });
  return mean(ofSource);
}

function groupsOf<T>(list: readonly T[], keyOf: (one: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

function bestOf<T>(candidates: readonly T[], worth: (candidate: T) => number): T {
  const ranked = candidates
    .map((one) => ({ one, value: worth(one) }))
    .sort((left, right) => right.value - left.value);
  const [best] = ranked;
  if (!best) throw new Error('nothing to choose from');
  return best.one;
}

const shifted = ({ score }: Scored, [negative, neutral]: readonly [number, number]): Odds => [
  score[0] + negative,
  score[1] + neutral,
  score[2],
];
const labelOf = (odds: Odds): number => odds.indexOf(Math.max(...odds));

/**
 * Sets each language's biases by accuracy on texts to tune with, then its temperature by their likelihood, so that of
 * the texts given 0.8 about eight in ten are right.
 */
export function settle(weights: FeelWeights, texts: readonly Labelled[]): FeelWeights {
  const settings = Float32Array.from(weights.settings);
  FELT_LANGUAGES.forEach((language, place) => {
    const list = scored(weights, texts, language);
    const pairs = BIASES.flatMap((negative) => BIASES.map((neutral) => [negative, neutral] as const));
    const biases = bestOf(pairs, (pair) =>
      meanOf(list, (one) => Number(labelOf(shifted(one, pair)) === one.label)),
    );
    const temperature = bestOf(TEMPERATURES, (heat) =>
      meanOf(list, (one) =>
        Math.log(softmax(shifted(one, biases).map((value) => value / heat) as Odds)[one.label] ?? 0),
      ),
    );
    settings.set([...biases, 0, temperature], place * SETTINGS);
    const right = meanOf(list, (one) => Number(labelOf(shifted(one, biases)) === one.label));
    console.log(
      `${language}: negative ${biases[0]}, neutral ${biases[1]}, temperature ${temperature}, right ${right.toFixed(4)}`,
    );
  });
  return { ...weights, settings };
}

function scored(weights: FeelWeights, texts: readonly Labelled[], language: FeltLanguage): Scored[] {
  return texts
    .filter((one) => one.language === language)
    .map(({ text, label, source }) => ({
      score: scoreOf(featuresOf(text, language), weights),
      label,
      source,
    }));
}
