import type { Scope } from '#kernel/scope';
import type { Contact } from '../../contract/index.ts';
import { findLivingContact } from './find-living-contact.ts';
import { viewContact } from './view-contact.ts';

export async function getContact(scope: Scope, id: string): Promise<Contact> {
  return viewContact(scope, await findLivingContact(scope, id));
}
