import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

/** Where messages are, for modules that keep something about them: a sub-query to join. */
export const messageRows = (scope: Scope) =>
  scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .innerJoin('channels', 'channels.id', 'conversations.channel_id')
    .select([
      'messages.id',
      'messages.conversation_id',
      'messages.seq',
      'conversations.channel_id',
      'conversations.contact_id',
      'channels.kind as channel_kind',
    ]);

/** A condition on a table that names a message in `column`: it was said in a conversation with one of these contacts. */
export const saidWith = (contactIds: readonly string[], column: string) => sql<boolean>`
  ${sql.ref(column)} in (
    select m.id from messages m join conversations c on c.id = m.conversation_id
    where c.contact_id = any(${[...contactIds]}::uuid[])
  )
`;
