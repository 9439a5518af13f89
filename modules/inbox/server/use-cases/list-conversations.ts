import type { Page } from '#kernel/contract';
import { encodeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Conversation, ConversationQuery } from '../../contract/index.ts';
import { keysetOf, selectConversations } from '../repo/conversation-list.repo.ts';
import { toConversation } from '../views/conversation-view.ts';
import { actingMember } from './acting-member.ts';

export async function listConversations(scope: Scope, query: ConversationQuery): Promise<Page<Conversation>> {
  const rows = await selectConversations(scope, query, actingMember(scope));
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toConversation),
    nextCursor: rows.length > query.limit && last ? encodeCursor(keysetOf(last, query.sort)) : null,
  };
}
