import type { Scope } from '#kernel/scope';
import type { Conversation } from '../../contract/index.ts';
import { conversationsById } from '../repo/conversation.repo.ts';
import { toConversations } from '../views/conversation-view.ts';

/** One conversation as events tell it: `unread` differs from member to member and is 0 here. */
export async function showConversation(scope: Scope, id: string): Promise<Conversation | null> {
  const [view] = await toConversations(scope, await conversationsById(scope, [id]));
  return view ?? null;
}
