import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { findChannel } from '../repo/channel.repo.ts';
import { type ConversationRow, findConversation, lockConversation } from '../repo/conversation.repo.ts';

export interface VisitorAddress {
  /** The channel's public key. */
  readonly key: string;
  /** The conversation's id. */
  readonly id: string;
}

/** The conversation that a visitor names, if it is the one that the token is for; else it is not found. */
export async function visitorConversation(
  scope: Scope,
  address: VisitorAddress,
  lock: 'lock' | 'read',
): Promise<ConversationRow> {
  const { principal } = scope;
  if (principal.kind !== 'visitor' || principal.conversationId !== address.id) {
    return fail(inboxErrors.conversationNotFound);
  }
  const channel = await findChannel(scope, principal.channelId);
  const conversation = await (lock === 'lock' ? lockConversation : findConversation)(scope, address.id);
  if (!conversation || channel?.key !== address.key) return fail(inboxErrors.conversationNotFound);
  return conversation;
}
