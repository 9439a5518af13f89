import { inboxEvents } from '../../contract/index.ts';
import { threadOf } from '../state/thread-of.ts';
import { toVisitorMessage } from '../views/message-view.ts';
import type { ChannelPort } from './port.ts';

const keyBytes = 18;

/** The chat window on the shop's own website: the visitor's socket is the wire, so sending is announcing. */
export const websiteChannel: ChannelPort = {
  kind: 'website',
  repeatsCourtesy: true,
  createKey: (scope) => `wk_${scope.services.secrets.randomToken(keyBytes)}`,
  addressOf: () => null,
  async send(scope, message, { conversation }) {
    // What was split off is one thread with the rest for its visitor.
    const conversationId = threadOf(conversation);
    scope.emit(inboxEvents.visitorMessageCreated, {
      conversationId,
      message: toVisitorMessage({ ...message, conversationId }),
    });
    return null;
  },
  // Who has left an address is followed there, whatever the channel says.
  letterThread: async () => null,
  typing(scope, conversation, who) {
    scope.signal({ stream: `visitor:${threadOf(conversation)}`, frame: { type: 'typing', ...who } });
  },
};
