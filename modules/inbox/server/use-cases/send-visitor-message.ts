import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type VisitorMessage } from '../../contract/index.ts';
import { findByClientId } from '../repo/message.repo.ts';
import { toMessages, toVisitorMessage } from '../views/message-view.ts';
import { announceConversation } from './announce-conversation.ts';
import { receiveVisitorMessage } from './receive-visitor-message.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

/** Stores a visitor's further message; the same `clientId` again is the same message. */
export async function sendVisitorMessage(
  scope: Scope,
  address: VisitorAddress,
  incoming: { readonly clientId: string; readonly text: string },
): Promise<VisitorMessage> {
  const conversation = await visitorConversation(scope, address, 'lock');
  const known = await findByClientId(scope, [conversation.id], 'visitor', incoming.clientId);
  if (known) {
    if (known.text !== incoming.text) fail(inboxErrors.clientIdReused);
    const [message] = await toMessages(scope, [known]);
    if (message) return toVisitorMessage(message);
  }
  const { message } = await receiveVisitorMessage(scope, conversation, incoming);
  announceConversation(scope, conversation.id);
  return toVisitorMessage(message);
}
