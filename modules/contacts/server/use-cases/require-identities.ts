import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { contactsErrors, type GivenIdentity } from '../../contract/index.ts';
import type { NormalIdentity } from '../identities/normalise-identity.ts';
import { normaliseGiven } from './normalise-given.ts';

/** Identities that a member gave, in their stored form; one that cannot be right ends the use-case. */
export async function requireIdentities(
  scope: Scope,
  given: readonly GivenIdentity[],
): Promise<NormalIdentity[]> {
  const { valid, invalid } = await normaliseGiven(scope, given);
  const [wrong] = invalid;
  return wrong ? fail(contactsErrors.identityInvalid, { value: wrong.value }) : valid;
}
