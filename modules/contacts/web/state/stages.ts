import type { Stage } from '../../contract/index.ts';

/** The columns of the board, in reading order. */
export const stages = ['new', 'qualified', 'won', 'lost'] as const satisfies readonly Stage[];

/** The stage of that name; undefined for anything else. */
export const stageOf = (name: unknown): Stage | undefined => stages.find((stage) => stage === name);

/** The stage beside one: -1 before, 1 after; undefined past either end. */
export const stageBeside = (stage: Stage, step: -1 | 1): Stage | undefined =>
  stages[stages.indexOf(stage) + step];

/** How each stage is called, for `t`. */
export const stageKeys: Readonly<Record<Stage, string>> = {
  new: 'contacts.stage.new',
  qualified: 'contacts.stage.qualified',
  won: 'contacts.stage.won',
  lost: 'contacts.stage.lost',
};
