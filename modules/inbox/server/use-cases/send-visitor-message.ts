import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type VisitorMessage } from '../../contract/index.ts';
import { findByClientId } from '../repo/message.repo.ts';
import { toVisitorMessage } from '../views/message-view.ts';
import { announceConversation } from './announce-conversation.ts';
import { presentMessages } from './present-messages.ts';
import { type IncomingMessage, receiveVisitorMessage } from './receive-visitor-message.ts';
import { sameMessage } from './same-message.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

/** Stores a visitor's further message; the same `clientId` again is the same message. */
export async function sendVisitorMessage(
  scope: Scope,
  address: VisitorAddress,
  incoming: IncomingMessage,
): Promise<VisitorMessage> {
  const conversation = await visitorConversation(scope, address, 'lock');
  const known = await findByClientId(scope, [conversation.id], 'visitor', incoming.clientId);
  if (known) {
    const [message] = await presentMessages(scope, [known]);
    if (!message || !sameMessage(message, incoming)) fail(inboxErrors.clientIdReused);
    else return toVisitorMessage(message);
  }
  const { message } = await receiveVisitorMessage(scope, conversation, incoming);
  announceConversation(scope, conversation.id);
  return toVisitorMessage(message);
}
