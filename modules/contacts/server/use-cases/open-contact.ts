import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { GivenIdentity } from '../../contract/index.ts';
import { insertContact } from '../repo/contact.repo.ts';
import { findOwner, insertIdentities } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { announceContact } from './announce-contact.ts';
import { normaliseGiven } from './normalise-given.ts';
import { reachContact } from './reach-contact.ts';

/** Who writes, as a channel knows them. */
export interface Opening {
  readonly name: string;
  readonly language: string | null;
  /** What the channel itself vouches for (its own handle), not what the person says: see `claimIdentities`. */
  readonly identities: readonly GivenIdentity[];
}

/**
 * The contact behind a channel's identities, created when nobody has them.
 * @returns its id
 */
export async function openContact(scope: Scope, { name, language, identities }: Opening): Promise<string> {
  const { valid } = await normaliseGiven(scope, identities);
  const ownerId = await findOwner(scope, valid);
  const owner = ownerId === undefined ? undefined : await reachContact(scope, ownerId);
  if (owner) return owner.id;
  const id = newId();
  const now = scope.now();
  await insertContact(scope, {
    id,
    name,
    stage: null,
    language,
    company: null,
    tags: [],
    custom_fields: {},
    created_at: now,
    last_seen_at: now,
  });
  const stored = await insertIdentities(scope, id, valid, { verifiedBy: 'channel', at: now });
  // Another transaction has opened the same contact since we looked; a second try finds it.
  if (stored.length < valid.length) fail(kernelErrors.conflict);
  await indexContact(scope, id);
  announceContact(scope, id, 'contactCreated');
  return id;
}
