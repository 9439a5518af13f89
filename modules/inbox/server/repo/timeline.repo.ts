import { type RawBuilder, sql } from 'kysely';

/** When a contact's conversations began, as the timeline of contacts reads it. */
export const conversationsBegun = (contactId: string): RawBuilder<unknown> => sql`
  select c.id, 'conversation' as kind, c.created_at as at,
    jsonb_build_object('conversationId', c.id, 'channel', h.name) as vars, null::uuid as member_id
  from conversations c join channels h on h.id = c.channel_id
  where c.contact_id = ${contactId}
`;
