import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Stage } from '../../contract/index.ts';
import type { ContactsTables } from './tables.ts';

/** A contact's way from one stage to another; null is "not a lead". */
export interface StageMove {
  readonly contactId: string;
  readonly from: Stage | null;
  readonly to: Stage | null;
  readonly at: Date;
}

export async function insertStageEvent(scope: Scope, { contactId, from, to, at }: StageMove): Promise<void> {
  await scope
    .tables<ContactsTables>()
    .insertInto('contact_stage_events')
    .values({
      id: newId(),
      contact_id: contactId,
      from_stage: from,
      to_stage: to,
      member_id: scope.principal.kind === 'member' ? scope.principal.userId : null,
      at,
    })
    .execute();
}
