import type { Scope } from '#kernel/scope';
import type { GivenIdentity } from '../../contract/index.ts';
import { countIdentities, insertIdentities } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { announceContact } from './announce-contact.ts';
import { normaliseGiven } from './normalise-given.ts';
import { proposeMerges } from './propose-merges.ts';
import { reachContact } from './reach-contact.ts';

/** A visitor who pastes lists of addresses into a chat does not make a contact grow without end. */
const mostIdentities = 50;

/**
 * Keeps what a visitor says to be their address. A claim proves nothing: it merges nobody, and where another contact
 * has the same identity, a member is asked whether the two are one. What cannot be an identity is passed over.
 * @returns those that are new to the contact, normalised
 */
export async function claimIdentities(
  scope: Scope,
  contactId: string,
  claimed: readonly GivenIdentity[],
): Promise<GivenIdentity[]> {
  const { valid } = await normaliseGiven(scope, claimed);
  const contact = valid.length > 0 ? await reachContact(scope, contactId) : undefined;
  if (!contact) return [];
  const room = mostIdentities - (await countIdentities(scope, contact.id));
  const stored = await insertIdentities(scope, contact.id, valid.slice(0, Math.max(0, room)), {
    verifiedBy: null,
    at: scope.now(),
  });
  if (stored.length === 0) return [];
  await indexContact(scope, contact.id);
  await proposeMerges(scope, contact.id, stored);
  announceContact(scope, contact.id);
  return stored.map(({ kind, value }) => ({ kind, value }));
}
