import type { Scope } from '#kernel/scope';
import { findConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';

/** Whether a conversation is resolved where it is read. */
export async function isResolved(scope: Scope, id: string): Promise<boolean> {
  const head = await headOf(scope, id);
  return head !== undefined && (await findConversation(scope, head))?.status === 'resolved';
}
