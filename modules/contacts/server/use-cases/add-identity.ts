import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Contact, contactsErrors, type GivenIdentity } from '../../contract/index.ts';
import { verifyIdentity } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { announceContact } from './announce-contact.ts';
import { findLivingContact } from './find-living-contact.ts';
import { proposeMerges } from './propose-merges.ts';
import { requireIdentities } from './require-identities.ts';
import { viewContact } from './view-contact.ts';

/** Adds an identity that a member knows to be the contact's; one that was merely claimed is proved by it. */
export async function addIdentity(scope: Scope, contactId: string, given: GivenIdentity): Promise<Contact> {
  const contact = await findLivingContact(scope, contactId, 'lock');
  const identities = await requireIdentities(scope, [given]);
  for (const identity of identities) {
    const free = await verifyIdentity(scope, contact.id, identity, 'member');
    if (!free) fail(contactsErrors.identityTaken);
  }
  await indexContact(scope, contact.id);
  await proposeMerges(scope, contact.id, identities);
  announceContact(scope, contact.id);
  return viewContact(scope, contact);
}
