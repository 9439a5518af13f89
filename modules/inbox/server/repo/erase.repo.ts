import { sql } from 'kysely';
import { detachFiles } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import { messageOwner } from '../message-owner.ts';
import type { InboxTables } from './tables.ts';

/** The conversations of these contacts, wherever a table names one in `column`. */
export const ofContacts = (contactIds: readonly string[], column = 'conversation_id') => sql<boolean>`
  ${sql.ref(column)} in (select c.id from conversations c where c.contact_id = any(${[...contactIds]}::uuid[]))
`;

/** Up to `limit` of these contacts' conversations. */
export async function conversationIdsOf(
  scope: Scope,
  contactIds: readonly string[],
  limit: number,
): Promise<string[]> {
  if (contactIds.length === 0) return [];
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .select('id')
    .where('contact_id', 'in', contactIds)
    .limit(limit)
    .execute();
  return found.map(({ id }) => id);
}

/** What the assistant decided in a conversation, as far as it asked people for help. */
export async function questionsOf(scope: Scope, conversationId: string) {
  const found = await sql<{
    action: string;
    parts: { kind: string; answered: boolean; text: string }[];
    language: string | null;
  }>`
    select action, parts, understanding->>'language' as language from decisions
    where conversation_id = ${conversationId}
  `.execute(scope.tables<InboxTables>());
  return found.rows;
}

/** Deletes a conversation whose row the caller holds locked, with everything in it. */
export async function deleteConversation(scope: Scope, id: string): Promise<void> {
  const tables = scope.tables<InboxTables>();
  const messages = await tables
    .selectFrom('messages')
    .select('id')
    .where('conversation_id', '=', id)
    .execute();
  const messageIds = messages.map((message) => message.id);
  await detachFiles(scope, { kind: messageOwner, ids: messageIds }, { atOnce: true });
  for (const table of ofMessages) {
    await tables
      .deleteFrom(table)
      .where('message_id', '=', sql<string>`any(${messageIds}::uuid[])`)
      .execute();
  }
  for (const table of inOneConversation) {
    await tables.deleteFrom(table).where('conversation_id', '=', id).execute();
  }
  await sql`delete from conversation_moves where conversation_id = ${id}`.execute(tables);
  await sql`update conversations set merged_into = null where merged_into = ${id}`.execute(tables);
  await sql`update conversations set thread_id = null where thread_id = ${id}`.execute(tables);
  await tables.deleteFrom('conversations').where('id', '=', id).execute();
}

const ofMessages = ['message_mails', 'file_texts'] as const;

const inOneConversation = [
  'notifications',
  'conversation_reads',
  'bulk_change_items',
  'reply_drafts',
  'silences',
  'follow_ups',
  'surveys',
  'decisions',
  'reply_tasks',
  'messages',
] as const;

/** Gives every channel a key that nobody knows, so that visitors reach none any more. */
export async function replaceChannelKeys(scope: Scope): Promise<void> {
  await sql`update channels set key = 'closed_' || gen_random_uuid()`.execute(scope.tables<InboxTables>());
}
