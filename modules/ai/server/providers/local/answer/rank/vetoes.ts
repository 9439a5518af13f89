import type { Features } from './feature-names.ts';

/**
 * Checks that no score overrules: what they find makes a quote no answer, however well its words fit. What is only
 * suspicious (a subject that no article names, a member of a closed class that the passage leaves open) is left to TRUST,
 * which weighs it against what the passage is about.
 */
const VETOES: readonly [rule: string, test: (features: Features) => boolean][] = [
  ['another_of_its_kind', (f) => f.conflict === 1 || f.quantityConflict === 1 || f.modelMissing === 1],
  // "What brand", "who teaches": what is asked by its name has to be told.
  ['fact_not_stated', (f) => f.focusAbsent === 1 || f.personMissing === 1],
  ['another_act', (f) => f.rentConflict === 1 || (f.sellUnstated === 1 && f.yesNo === 1)],
  ['another_year', (f) => f.yearMissing === 1],
  ['name_not_found', (f) => f.nameMissing === 1],
  ['another_act', (f) => f.yesNo === 1 && f.worstRareAct > 0.55],
  ['fact_not_stated', (f) => f.factMissing === 1 && f.placeAsked === 0],
  ['too_much_unknown', (f) => f.unknownWords >= 1],
];

/** The rule that forbids a passage as an answer, or null. */
export function vetoOf(features: Features): string | null {
  return VETOES.find(([, test]) => test(features))?.[0] ?? null;
}
