import { isDeepStrictEqual } from 'node:util';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type ContactClass, rulesEngine } from '../../contract/index.ts';
import { type ClassRow, classIn, putClass } from '../repo/class.repo.ts';
import { announceContact } from './announce-contact.ts';
import { reachContact } from './reach-contact.ts';

/** What was found in one conversation; `id` is that of the proposal, and told twice it is kept once. */
export type FoundClass = Pick<ContactClass, 'stage' | 'reasons' | 'engine' | 'conversationId'> & {
  readonly id: string;
  /** When what it rests on was said; now, where it is absent. */
  readonly at?: Date;
};

/**
 * Keeps at which stage a contact seems to stand, in place of what the conversation told before. What says nothing
 * replaces nothing that says something, and a stage that was dismissed is not proposed by the rules again.
 */
export async function keepClass(scope: Scope, contactId: string, found: FoundClass): Promise<void> {
  const contact = await reachContact(scope, contactId);
  if (!contact) return;
  const { id, conversationId, ...rest } = found;
  const before = await classIn(scope, [conversationId]);
  if (before && (before.proposal_id === id || isTold(before, found))) return;
  const sameStage = found.engine === rulesEngine && before?.stage === found.stage;
  await putClass(scope, {
    stage: rest.stage,
    reasons: rest.reasons,
    engine: rest.engine,
    id: before?.id ?? newId(),
    contact_id: contact.id,
    conversation_id: conversationId,
    proposal_id: id,
    from_stage: before && sameStage ? before.from_stage : contact.stage,
    at: found.at ?? scope.now(),
    outcome: before && sameStage ? before.outcome : null,
  });
  announceContact(scope, contact.id);
}

const isTold = (before: ClassRow, { stage, reasons, engine }: FoundClass): boolean =>
  engine === rulesEngine &&
  ((stage === null && before.stage !== null) ||
    (before.engine === engine && before.stage === stage && isDeepStrictEqual(before.reasons, reasons)));
