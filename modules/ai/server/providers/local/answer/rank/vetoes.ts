import type { Features } from './feature-names.ts';

/**
 * Checks that no score overrules: what they find makes a quote no answer, however well its words fit. Each stopped at
 * least three times as many unanswerable questions as answerable ones on the dev sets of bench/answers.
 */
const VETOES: readonly [rule: string, test: (features: Features) => boolean][] = [
  ['another_of_its_kind', (f) => f.conflict === 1 || f.worstClosed > 0.5],
  ['another_act', (f) => f.rentConflict === 1 || (f.sellUnstated === 1 && f.yesNo === 1)],
  ['another_year', (f) => f.yearMissing === 1],
  ['name_not_found', (f) => f.nameMissing === 1],
  // "Do you have X?" about an X that no article knows is the plainest case of a question without an answer.
  ['subject_unknown', (f) => f.unknownYesNo > 0],
  ['another_act', (f) => f.yesNo === 1 && f.worstRareAct > 0.55],
  ['fact_not_stated', (f) => f.factMissing === 1 && f.placeAsked === 0],
  ['too_much_unknown', (f) => f.unknownWords >= 1],
];

/** The rule that forbids a passage as an answer, or null. */
export function vetoOf(features: Features): string | null {
  return VETOES.find(([, test]) => test(features))?.[0] ?? null;
}
