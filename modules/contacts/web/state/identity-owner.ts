import type { Contact, GivenIdentity } from '../../contract/index.ts';

/** Of contacts that a search has found, the one that the identity belongs to; it is proved there, not merely claimed. */
export function ownerOf(contacts: readonly Contact[], given: GivenIdentity): Contact | undefined {
  return contacts.find(({ identities }) =>
    identities.some(
      ({ kind, value, verifiedBy }) =>
        kind === given.kind && verifiedBy !== null && isSame(kind, value, given.value),
    ),
  );
}

/** `stored` is in its one form (E.164, lower case); `typed` is as a person wrote it, a phone perhaps without country. */
function isSame(kind: string, stored: string, typed: string): boolean {
  if (kind !== 'phone') return stored === typed.trim().toLowerCase();
  const digits = typed.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '');
  return digits !== '' && stored.endsWith(digits);
}
