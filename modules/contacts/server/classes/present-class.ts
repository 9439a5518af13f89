import type { ContactClass, Stage } from '../../contract/index.ts';
import type { ClassRow } from '../repo/class.repo.ts';
import { untouched } from './untouched-stage.ts';

/** A class as the wire shows it. @param stage at which the contact stands */
export function presentClass(row: ClassRow, stage: Stage | null): ContactClass {
  return {
    id: row.proposal_id,
    stage: row.stage,
    from: row.from_stage,
    reasons: row.reasons,
    engine: row.engine,
    conversationId: row.conversation_id,
    at: row.at.toISOString(),
    outcome: row.outcome,
    waits: waits(row, stage),
  };
}

/** From where a class is news. Words alone make no won lead a new one again. */
const before: Readonly<Record<Stage, readonly (Stage | null)[]>> = {
  new: [null],
  qualified: [null, 'new', 'lost'],
  won: [null, 'new', 'qualified', 'lost'],
  lost: [null, 'new', 'qualified', 'won'],
};

/** Whether a member may still apply it: not where somebody set another stage since. */
export const waits = (row: ClassRow, stage: Stage | null): boolean =>
  row.outcome === null &&
  row.stage !== null &&
  before[row.stage].includes(stage) &&
  untouched(row.from_stage).includes(stage);
