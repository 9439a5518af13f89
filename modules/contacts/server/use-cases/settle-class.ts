import type { Scope } from '#kernel/scope';
import { waits } from '../classes/present-class.ts';
import { findProposal, markSettled } from '../repo/class.repo.ts';
import { announceContact } from './announce-contact.ts';
import { findLivingContact } from './find-living-contact.ts';
import { updateContact } from './update-contact.ts';

/**
 * Gives a contact the stage that was proposed, or keeps that it was not wanted. What a person set since stays.
 * @returns false where there is no such proposal any more, or it was settled or overtaken
 */
export async function settleClass(
  scope: Scope,
  contactId: string,
  { id, outcome }: { readonly id: string; readonly outcome: 'applied' | 'dismissed' },
): Promise<boolean> {
  // Of two who settle it at once the second sees what the first one did.
  const contact = await findLivingContact(scope, contactId, 'lock');
  const found = await findProposal(scope, id);
  if (found?.contact_id !== contact.id || found.outcome !== null) return false;
  if (outcome === 'applied') {
    if (found.stage === null || !waits(found, contact.stage)) return false;
    await updateContact(scope, contact.id, { stage: found.stage });
  }
  const memberId = scope.principal.kind === 'member' ? scope.principal.userId : null;
  await markSettled(scope, found.id, { outcome, memberId });
  announceContact(scope, contact.id);
  return true;
}
