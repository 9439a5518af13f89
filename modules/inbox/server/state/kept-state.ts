import { isDeepStrictEqual } from 'node:util';
import type { KeptState } from '../repo/bulk-change.repo.ts';
import type { ConversationState } from './state-after.ts';

export type ChangedState = KeptState & { readonly id: string };

/** A state as a bulk change keeps it. */
export const keptState = (state: ConversationState): KeptState => ({
  status: state.status,
  assignee_id: state.assignee_id,
  snoozed_until: state.snoozed_until?.toISOString() ?? null,
  snoozed_by: state.snoozed_by,
  tags: state.tags,
});

/** What of a state is another one afterwards: as it was, and as it is. */
export function differences(before: KeptState, after: KeptState) {
  const names = (Object.keys(before) as (keyof KeptState)[]).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
  const only = (state: KeptState): Partial<KeptState> =>
    Object.fromEntries(names.map((name) => [name, state[name]]));
  return { before: only(before), after: only(after) };
}

/** Whether a state still is what a bulk change made of it. */
export const stillIs = (now: KeptState, after: Partial<KeptState>): boolean =>
  (Object.keys(after) as (keyof KeptState)[]).every((name) => isDeepStrictEqual(now[name], after[name]));
