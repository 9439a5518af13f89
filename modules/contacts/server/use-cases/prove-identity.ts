import type { Scope } from '#kernel/scope';
import type { GivenIdentity } from '../../contract/index.ts';
import { findOwner, verifyIdentity } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { announceContact } from './announce-contact.ts';
import { claimIdentities } from './claim-identities.ts';
import { normaliseGiven } from './normalise-given.ts';
import { proposeMerges } from './propose-merges.ts';
import { reachContact } from './reach-contact.ts';

/**
 * Keeps what somebody has shown to be theirs, by a click on a link that only they got. Where another contact has proved
 * the same, it stays a claim, and a member is asked whether the two are one.
 */
export async function proveIdentity(scope: Scope, contactId: string, given: GivenIdentity): Promise<void> {
  const { valid } = await normaliseGiven(scope, [given]);
  const [identity] = valid;
  const contact = identity && (await reachContact(scope, contactId));
  if (!contact) return;
  const owner = await findOwner(scope, valid);
  if (owner !== undefined && owner !== contact.id) {
    await claimIdentities(scope, contact.id, valid);
    return;
  }
  if (!(await verifyIdentity(scope, contact.id, identity, 'click')))
    throw new Error('Another contact has proved the same in this moment; the next attempt finds it.');
  await indexContact(scope, contact.id);
  await proposeMerges(scope, contact.id, valid);
  announceContact(scope, contact.id);
}
