import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { LocatedEvidence } from '#modules/ai/contract';
import type { DraftState } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

/** A draft with what became of it: it waits as long as nobody judged it and its conversation names it. */
export type DraftRow = Selectable<InboxTables['reply_drafts']> & { state: DraftState };

const state = sql<DraftState>`case
  when reply_drafts.outcome is not null then reply_drafts.outcome
  when exists (select 1 from conversations c where c.draft_id = reply_drafts.id) then 'waiting'
  else 'expired' end`;

/** What became of a decision's draft; null where there is none. To be selected beside `decisions`. */
export const stateOfDecision = sql<DraftState | null>`(
  select ${state} from reply_drafts where reply_drafts.decision_id = decisions.id)`;

export interface NewDraft {
  readonly id: string;
  readonly conversation_id: string;
  readonly message_id: string;
  readonly decision_id: string;
  readonly text: string;
  readonly language: string | null;
  readonly evidence: readonly LocatedEvidence[];
  readonly created_at: Date;
}

export async function insertDraft(scope: Scope, draft: NewDraft): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('reply_drafts')
    .values({
      ...draft,
      evidence: JSON.stringify(draft.evidence),
      outcome: null,
      settled_by: null,
      settled_at: null,
    })
    .execute();
}

export async function findDraft(scope: Scope, id: string): Promise<DraftRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('reply_drafts')
    .selectAll()
    .select(state.as('state'))
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function settleDraft(
  scope: Scope,
  id: string,
  settled: { outcome: 'approved' | 'edited' | 'refused'; settled_by: string; settled_at: Date },
): Promise<void> {
  await scope.tables<InboxTables>().updateTable('reply_drafts').set(settled).where('id', '=', id).execute();
}
