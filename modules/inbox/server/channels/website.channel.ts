import { inboxEvents } from '../../contract/index.ts';
import { toVisitorMessage } from '../views/message-view.ts';
import type { ChannelPort } from './port.ts';

const keyBytes = 18;

/** The chat window on the shop's own website: the visitor's socket is the wire, so sending is announcing. */
export const websiteChannel: ChannelPort = {
  kind: 'website',
  repeatsCourtesy: true,
  createKey: (scope) => `wk_${scope.services.secrets.randomToken(keyBytes)}`,
  addressOf: () => null,
  async send(scope, message) {
    scope.emit(inboxEvents.visitorMessageCreated, {
      conversationId: message.conversationId,
      message: toVisitorMessage(message),
    });
    return null;
  },
  typing(scope, conversationId, who) {
    scope.signal({ stream: `visitor:${conversationId}`, frame: { type: 'typing', ...who } });
  },
};
