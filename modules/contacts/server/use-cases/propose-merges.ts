import type { Scope } from '#kernel/scope';
import type { NormalIdentity } from '../identities/normalise-identity.ts';
import { findTwins, insertMergeProposals } from '../repo/merge-proposal.repo.ts';

/** Proposes to merge a contact into those that have one of its identities too. A member decides; nothing merges. */
export async function proposeMerges(
  scope: Scope,
  contactId: string,
  identities: readonly NormalIdentity[],
): Promise<void> {
  await insertMergeProposals(scope, contactId, await findTwins(scope, contactId, identities));
}
