import type { Scope } from '#kernel/scope';
import type { Contact, GivenIdentity } from '../../contract/index.ts';
import { deleteIdentity } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { announceContact } from './announce-contact.ts';
import { findLivingContact } from './find-living-contact.ts';
import { normaliseGiven } from './normalise-given.ts';
import { viewContact } from './view-contact.ts';

/** Takes an identity away; one that the contact does not have, or that cannot be one, is no error. */
export async function removeIdentity(
  scope: Scope,
  contactId: string,
  given: GivenIdentity,
): Promise<Contact> {
  const contact = await findLivingContact(scope, contactId, 'lock');
  const [identity] = (await normaliseGiven(scope, [given])).valid;
  const removed = identity !== undefined && (await deleteIdentity(scope, contact.id, identity));
  if (removed) {
    await indexContact(scope, contact.id);
    announceContact(scope, contact.id);
  }
  return viewContact(scope, contact);
}
