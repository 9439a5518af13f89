/**
 * Trains the local engine's three small models on the dev sets of bench/answers, after train-intent.ts: RANKING orders the
 * passages of one question, CHOICE those of the best one's article, TRUST says whether the best answers at all. Prints how
 * each set is judged by models that never saw it nor the other trades of its group, then writes the weights.
 *   npx tsx modules/ai/server/providers/local/answer/train/train.ts
 *   ... --check             only prints
 *   ... --check --errors    with the questions that went wrong
 */
import { type Case, casesOf } from './cases.ts';
import { type Judged, judge, learnChoice, learnRanking, learnTrust, type Ranked, rankAll } from './learn.ts';
import { developmentSets } from './question-sets.ts';
import { printErrors, printReport, wordingOf } from './report.ts';
import { writeWeights } from './write-weights.ts';

/** Trades are left out a group at a time, which is a little harder than one at a time and much quicker. */
const GROUPS = 6;
const WORDINGS = ['ordinary', 'mixed', 'hard'];
const ERRORS_FROM = 0.5;

interface Left {
  name: string;
  group: number;
  cases: Case[];
  ranked: Ranked[];
}

const sets = developmentSets().map((set, at) => ({
  name: set.name,
  group: at % GROUPS,
  cases: casesOf(set),
}));
const groups = Array.from({ length: GROUPS }, (_, group) => group);
// Each set ranked by a model that never saw it: what TRUST learns from must look like what it will meet.
const left = groups.flatMap((group): Left[] => {
  const others = sets.filter((set) => set.group !== group).flatMap(({ cases }) => cases);
  const ranking = learnRanking(others);
  const choice = learnChoice(others);
  return sets
    .filter((set) => set.group === group)
    .map((set) => ({ ...set, ranked: rankAll(set.cases, ranking, choice) }));
});

function check(): void {
  const all = groups.flatMap((group): { name: string; judged: Judged[] }[] => {
    const trust = learnTrust(left.filter((set) => set.group !== group).flatMap(({ ranked }) => ranked));
    return left
      .filter((set) => set.group === group)
      .map(({ name, ranked }) => ({ name, judged: judge(ranked, trust) }));
  });
  for (const { name, judged } of all) {
    printReport(name, judged);
    if (process.argv.includes('--errors')) printErrors(judged, ERRORS_FROM);
  }
  for (const wording of WORDINGS)
    printReport(
      wording,
      all.filter(({ name }) => wordingOf(name) === wording).flatMap(({ judged }) => judged),
    );
  printReport(
    'all',
    all.flatMap(({ judged }) => judged),
  );
}

check();
if (!process.argv.includes('--check')) {
  const names = sets.map(({ name }) => name);
  const cases = sets.flatMap((set) => set.cases);
  writeWeights('ranking', learnRanking(cases), names);
  writeWeights('choice', learnChoice(cases), names);
  writeWeights('trust', learnTrust(left.flatMap(({ ranked }) => ranked)), names);
}
