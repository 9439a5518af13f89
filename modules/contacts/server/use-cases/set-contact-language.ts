import type { Scope } from '#kernel/scope';
import { updateContactRow } from '../repo/contact.repo.ts';
import { announceContact } from './announce-contact.ts';
import { reachContact } from './reach-contact.ts';

/** Notes the language in which a contact wrote last. @param language ISO 639-1 */
export async function setContactLanguage(scope: Scope, contactId: string, language: string): Promise<void> {
  const contact = await reachContact(scope, contactId);
  if (!contact || contact.language === language) return;
  await updateContactRow(scope, contact.id, { language, updated_at: scope.now() });
  announceContact(scope, contact.id);
}
