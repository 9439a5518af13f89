/**
 * Trains the local engine's three small models on the dev sets of bench/answers and writes their weights: RANKING orders
 * the passages of one question, CHOICE those of the best one's article, TRUST says whether the best answers at all.
 *   npx tsx modules/ai/server/providers/local/answer/train/train.ts            train on every dev set, write the weights
 *   ... --check             leave one trade out: each dev set judged by models that never saw it
 *   ... --check --errors    with the questions that went wrong
 */
import { type Case, casesOf } from './cases.ts';
import { type Judged, judge, learnChoice, learnRanking, learnTrust, type Ranked, rankAll } from './learn.ts';
import { developmentSets } from './question-sets.ts';
import { isHard, printErrors, printReport } from './report.ts';
import { writeWeights } from './write-weights.ts';

interface Fold {
  name: string;
  cases: Case[];
  ranked: Ranked[];
}

const sets = developmentSets().map((set) => ({ name: set.name, cases: casesOf(set) }));
// Each set ranked by a model that never saw it: what TRUST learns from must look like what it will meet.
const folds = sets.map((left): Fold => {
  const others = sets.filter((set) => set !== left).flatMap((set) => set.cases);
  return { ...left, ranked: rankAll(left.cases, learnRanking(others), learnChoice(others)) };
});

function check(): void {
  const all: { name: string; judged: Judged[] }[] = folds.map((left) => {
    const trust = learnTrust(folds.filter((fold) => fold !== left).flatMap((fold) => fold.ranked));
    return { name: left.name, judged: judge(left.ranked, trust) };
  });
  for (const { name, judged } of all) {
    printReport(name, judged);
    if (process.argv.includes('--errors')) printErrors(judged, 0.3);
  }
  const pooled = (test: (name: string) => boolean): Judged[] =>
    all.filter(({ name }) => test(name)).flatMap(({ judged }) => judged);
  printReport(
    'ordinary',
    pooled((name) => !isHard(name)),
  );
  printReport('hard', pooled(isHard));
  printReport(
    'all',
    pooled(() => true),
  );
}

if (process.argv.includes('--check')) check();
else {
  const names = sets.map((set) => set.name);
  const cases = sets.flatMap((set) => set.cases);
  writeWeights('ranking', learnRanking(cases), names);
  writeWeights('choice', learnChoice(cases), names);
  writeWeights('trust', learnTrust(folds.flatMap((fold) => fold.ranked)), names);
}
