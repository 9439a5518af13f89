import type { Scope } from '#kernel/scope';
import type { ContactClass } from '../../contract/index.ts';
import { presentClass } from '../classes/present-class.ts';
import { classIn } from '../repo/class.repo.ts';
import { selectSummaries } from '../repo/contact.repo.ts';

/** What was found last in conversations that are read as one. */
export async function conversationClass(
  scope: Scope,
  conversationIds: readonly string[],
): Promise<ContactClass | null> {
  const row = await classIn(scope, conversationIds);
  if (!row) return null;
  const [contact] = await selectSummaries(scope, [row.contact_id]);
  return presentClass(row, contact?.stage ?? null);
}
