import type { Scope } from '#kernel/scope';
import type { Understanding } from '#modules/ai/contract';
import { claimIdentities, scoreInterest, setContactLanguage, touchContact } from '#modules/contacts';
import { interestSigns } from '../assistant/interest.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';

/** Keeps what a message says about who wrote it: language, numbers and addresses, interest. */
export async function learnAboutContact(
  scope: Scope,
  { id, contact_id: contactId }: Pick<ConversationRow, 'id' | 'contact_id'>,
  text: string,
  understanding: Understanding,
): Promise<void> {
  await touchContact(scope, contactId);
  if (understanding.language !== null) await setContactLanguage(scope, contactId, understanding.language);
  const claims = [
    ...understanding.phones.map((value) => ({ kind: 'phone', value })),
    ...understanding.emails.map((value) => ({ kind: 'email', value })),
  ];
  if (claims.length > 0) await claimIdentities(scope, contactId, claims);
  const signs = interestSigns(text, understanding);
  if (signs.length > 0) await scoreInterest(scope, contactId, signs, `conversation:${id}`);
}
