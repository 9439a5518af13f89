import type { Scope } from '#kernel/scope';
import { markSeen } from '../repo/contact.repo.ts';
import { reachContact } from './reach-contact.ts';

/** Notes when a contact was heard from, now unless told. Nobody is told: what they said is told by its own module. */
export async function touchContact(scope: Scope, contactId: string, at = scope.now()): Promise<void> {
  if (await markSeen(scope, contactId, at)) return;
  const contact = await reachContact(scope, contactId);
  if (contact) await markSeen(scope, contact.id, at);
}
