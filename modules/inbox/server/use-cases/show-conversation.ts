import type { Scope } from '#kernel/scope';
import type { Conversation } from '../../contract/index.ts';
import { conversationsById } from '../repo/conversation.repo.ts';
import { toConversation } from '../views/conversation-view.ts';

/** One conversation as events tell it: `unread` differs from member to member and is 0 here. */
export async function showConversation(scope: Scope, id: string): Promise<Conversation | null> {
  const [row] = await conversationsById(scope, [id]);
  return row ? toConversation(row) : null;
}
