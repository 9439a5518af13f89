import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type VisitorMessage } from '../../contract/index.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { findByClientId } from '../repo/message.repo.ts';
import { speakingPart } from '../repo/part.repo.ts';
import { toVisitorMessage } from '../views/message-view.ts';
import { announceConversation } from './announce-conversation.ts';
import { presentMessages } from './present-messages.ts';
import { type IncomingMessage, receiveVisitorMessage } from './receive-visitor-message.ts';
import { sameMessage } from './same-message.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

/**
 * Stores a visitor's further message, in the part of their thread in which was spoken last; the same `clientId` again is
 * the same message.
 */
export async function sendVisitorMessage(
  scope: Scope,
  address: VisitorAddress,
  incoming: IncomingMessage,
): Promise<VisitorMessage> {
  const thread = await visitorConversation(scope, address, 'lock');
  const known = await findByClientId(scope, [thread.id], 'visitor', incoming.clientId);
  if (known) {
    const [message] = await presentMessages(scope, [known]);
    if (!message || !sameMessage(message, incoming)) fail(inboxErrors.clientIdReused);
    else return toVisitorMessage({ ...message, conversationId: thread.id });
  }
  const part = await speakingPart(scope, thread.id);
  const conversation = part === thread.id ? thread : await lockConversation(scope, part);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const { message } = await receiveVisitorMessage(scope, conversation, incoming);
  announceConversation(scope, part);
  return toVisitorMessage({ ...message, conversationId: thread.id });
}
