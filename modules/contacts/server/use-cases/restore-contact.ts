import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Contact, contactsErrors } from '../../contract/index.ts';
import { restorableSince } from '../archive/restorable-since.ts';
import { lockContact } from '../repo/contact.repo.ts';
import { bringBack } from './bring-back.ts';
import { viewContact } from './view-contact.ts';

/** Brings an archived contact back within 30 days; one that is not archived is given as it is. */
export async function restoreContact(scope: Scope, id: string): Promise<Contact> {
  const contact = await lockContact(scope, id);
  if (!contact || contact.merged_into !== null) return fail(contactsErrors.notFound);
  if (contact.deleted_at === null) return viewContact(scope, contact);
  if (contact.deleted_at <= restorableSince(scope.now())) fail(contactsErrors.notFound);
  return viewContact(scope, await bringBack(scope, id));
}
