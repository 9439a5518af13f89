import type { Scope } from '#kernel/scope';
import { clampInterest } from '../interest/clamp-interest.ts';
import { updateContactRow } from '../repo/contact.repo.ts';
import { insertInterestEvents, type ScoredReason, sumInterest } from '../repo/interest.repo.ts';
import { insertStageEvent } from '../repo/stage-event.repo.ts';
import { announceContact } from './announce-contact.ts';
import { reachContact } from './reach-contact.ts';

/**
 * Counts signs of a contact's interest, each (code, source) once however often it is told. The first one that
 * speaks for them makes the contact a lead; annoyance alone does not.
 * @param reasons points are summed; `contacts.reason.<code>` says the code to members
 * @param source what the signs were found in: `conversation:<id>`, say
 */
export async function scoreInterest(
  scope: Scope,
  contactId: string,
  reasons: readonly ScoredReason[],
  source: string,
): Promise<void> {
  const contact = await reachContact(scope, contactId);
  if (!contact) return;
  const at = scope.now();
  if (!(await insertInterestEvents(scope, contact.id, reasons, { source, at }))) return;
  const becomesLead = contact.stage === null && reasons.some(({ points }) => points > 0);
  await updateContactRow(scope, contact.id, {
    interest: clampInterest(await sumInterest(scope, contact.id)),
    ...(becomesLead && { stage: 'new' as const }),
    updated_at: at,
  });
  if (becomesLead) {
    await insertStageEvent(scope, { contactId: contact.id, from: null, to: 'new', at });
  }
  announceContact(scope, contact.id);
}
