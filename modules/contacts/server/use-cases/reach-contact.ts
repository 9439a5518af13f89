import type { Scope } from '#kernel/scope';
import { lockContact } from '../repo/contact.repo.ts';
import type { ContactRow } from '../repo/tables.ts';
import { bringBack } from './bring-back.ts';

/**
 * The contact behind a message that came in, locked. A merged contact's messages are the surviving one's, and an
 * archived contact who writes again is back: nobody's words go unseen.
 * @returns undefined when there is none, as after a purge
 */
export async function reachContact(scope: Scope, id: string): Promise<ContactRow | undefined> {
  const row = await lockContact(scope, id);
  if (row === undefined) return undefined;
  if (row.merged_into !== null) return reachContact(scope, row.merged_into);
  return row.deleted_at === null ? row : bringBack(scope, row.id);
}
