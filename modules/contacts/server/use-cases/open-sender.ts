import type { Scope } from '#kernel/scope';
import { findOwner } from '../repo/identity.repo.ts';
import { claimIdentities } from './claim-identities.ts';
import { normaliseGiven } from './normalise-given.ts';
import { openContact } from './open-contact.ts';
import { reachContact } from './reach-contact.ts';

/** Who a mail says that it is from. */
export interface Sender {
  readonly name: string;
  /** Empty where the mail names none. */
  readonly address: string;
  /** The domain of the address says that it did not send this. */
  readonly forged: boolean;
}

/**
 * The contact behind the sender of a mail: who has proved the address, or who wrote from it before. Anybody can write any
 * address into a mail, so the address stays a claim and proves nobody; the answer goes to the address all the same. What
 * is perhaps forged is nobody's that we know: whoever has such an address is not told to have written it.
 */
export async function openSender(scope: Scope, { name, address, forged }: Sender): Promise<string> {
  if (forged) return openContact(scope, { name, language: null, identities: [] });
  const email = { kind: 'email', value: address };
  const { valid } = await normaliseGiven(scope, [email]);
  const ownerId = valid.length > 0 ? await findOwner(scope, valid) : undefined;
  const owner = ownerId === undefined ? undefined : await reachContact(scope, ownerId);
  if (owner) return owner.id;
  const identities = address === '' ? [] : [{ kind: 'mailbox', value: address }];
  const contactId = await openContact(scope, { name, language: null, identities });
  await claimIdentities(scope, contactId, [email]);
  return contactId;
}
