import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { LocatedEvidence } from '#modules/ai/contract';
import type { DraftKind, DraftState } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

/** A draft with what became of it: it waits as long as nobody judged it and its conversation names it. */
export type DraftRow = Selectable<InboxTables['reply_drafts']> & { state: DraftState };

const state = sql<DraftState>`case
  when reply_drafts.outcome is not null then reply_drafts.outcome
  when exists (
    select 1 from conversations c where c.draft_id = reply_drafts.id and (reply_drafts.kind = 'answer' or ${stillSilent('c')})
  ) then 'waiting'
  else 'expired' end`;

/** Whoever puts a conversation aside, or merges it, needs no follow-up there for as long. */
function stillSilent(conversation: 'c' | 'conversations') {
  return sql<boolean>`${sql.ref(`${conversation}.status`)} in ('open', 'pending')
    and ${sql.ref(`${conversation}.merged_into`)} is null`;
}

/** The draft that waits in a conversation: in one that is read in it, then its own. To be selected beside `conversations`. */
const waitingDraft = sql<string | null>`coalesce((
  select m.draft_id from conversations m join reply_drafts d on d.id = m.draft_id and d.kind = 'answer'
  where m.merged_into = conversations.id order by m.last_activity_at desc limit 1
), (
  select d.id from reply_drafts d
  where d.id = conversations.draft_id and (d.kind = 'answer' or ${stillSilent('conversations')})
))`;

export const waitingDraftColumns = [
  waitingDraft.as('draft_id'),
  sql<DraftKind | null>`(select d.kind from reply_drafts d where d.id = ${waitingDraft})`.as('draft_kind'),
] as const;

/** Conversations in which a draft of a kind waits. */
export const conversationsWithDraft = (kind: DraftKind) => sql<string>`(
  select coalesce(c.merged_into, c.id) from conversations c join reply_drafts d on d.id = c.draft_id
  where d.kind = ${kind} and (d.kind = 'answer' or ${stillSilent('c')})
)`;

/** What became of a decision's draft; null where there is none. To be selected beside `decisions`. */
export const stateOfDecision = sql<DraftState | null>`(
  select ${state} from reply_drafts where reply_drafts.decision_id = decisions.id)`;

/** By a decision where it answers, else by a task, or by the template. */
export type NewDraft = {
  readonly id: string;
  readonly conversation_id: string;
  readonly message_id: string;
  readonly text: string;
  readonly language: string | null;
  readonly evidence: readonly LocatedEvidence[];
  readonly created_at: Date;
} & (
  | { readonly kind: 'answer'; readonly decision_id: string }
  | { readonly kind: 'follow_up'; readonly task_id: string | null; readonly engine: string }
);

export async function insertDraft(scope: Scope, draft: NewDraft): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('reply_drafts')
    .values({
      decision_id: null,
      task_id: null,
      engine: null,
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
