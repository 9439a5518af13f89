import type { Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { LocatedEvidence, Understanding } from '#modules/ai/contract';
import type { DraftState } from '../../contract/index.ts';
import { stateOfDecision } from './draft.repo.ts';
import type { InboxTables } from './tables.ts';

/** A decision with what became of its answer, where that was suggested first. */
export type DecisionRow = Selectable<InboxTables['decisions']> & { draft: DraftState | null };

export interface NewDecision {
  readonly id: string;
  readonly conversation_id: string;
  readonly message_id: string;
  readonly reply_id: string | null;
  readonly action: string;
  readonly rule: string;
  readonly understanding: Understanding;
  readonly evidence: readonly LocatedEvidence[];
  readonly parts: readonly unknown[];
  readonly confidence: number;
  readonly engine: string;
  readonly duration_ms: number;
  readonly cost_millicredits: number;
  readonly created_at: Date;
}

export async function insertDecision(scope: Scope, decision: NewDecision): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('decisions')
    .values({
      ...decision,
      understanding: JSON.stringify(decision.understanding),
      evidence: JSON.stringify(decision.evidence),
      parts: JSON.stringify(decision.parts),
      mark: null,
      marked_by: null,
      marked_at: null,
    })
    .execute();
}

export async function findDecision(scope: Scope, id: string): Promise<DecisionRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('decisions')
    .selectAll()
    .select(stateOfDecision.as('draft'))
    .where('id', '=', id)
    .executeTakeFirst();
}

/** One more than `limit`, newest first. */
export async function selectDecisions(
  scope: Scope,
  threads: readonly string[],
  query: PageQuery,
): Promise<DecisionRow[]> {
  return scope
    .tables<InboxTables>()
    .selectFrom('decisions')
    .selectAll()
    .select(stateOfDecision.as('draft'))
    .where('conversation_id', 'in', threads)
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** The answer was sent later than it was decided about. */
export async function setReply(scope: Scope, id: string, replyId: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('decisions')
    .set({ reply_id: replyId })
    .where('id', '=', id)
    .execute();
}

export async function markDecisionRow(
  scope: Scope,
  id: string,
  mark: { mark: 'right' | 'wrong' | null; marked_by: string; marked_at: Date },
): Promise<void> {
  await scope.tables<InboxTables>().updateTable('decisions').set(mark).where('id', '=', id).execute();
}
