import type { Scope } from '#kernel/scope';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { findMessage } from '../repo/message.repo.ts';

/**
 * Locks the conversation of a message: where it is now, as a split may have moved it since. All parts of a thread lock its
 * row, so that none moves while another holds it: it is looked for again at most once.
 */
export async function lockAnswered(scope: Scope, messageId: string): Promise<ConversationRow | undefined> {
  for (let tries = 0; tries < 2; tries += 1) {
    const before = await findMessage(scope, messageId);
    const locked = before && (await lockConversation(scope, before.conversation_id));
    const now = await findMessage(scope, messageId);
    if (!now || now.conversation_id === locked?.id) return locked;
  }
  return undefined;
}
