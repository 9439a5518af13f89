import { defineSocket } from '#kernel/realtime';
import { authenticateVisitor } from '../use-cases/authenticate-visitor.ts';
import { showVisitorTyping } from '../use-cases/show-visitor-typing.ts';

/** One conversation, for the visitor who holds its token. */
export const visitorSocket = defineSocket({
  path: '/api/v1/widget/{key}/events',
  async authenticate(token, params, services) {
    const found = await authenticateVisitor(token, services);
    return found && found.channelKey === params.key ? found.principal : null;
  },
  stream: (principal) => (principal.kind === 'visitor' ? `visitor:${principal.conversationId}` : 'nobody'),
  receive: (principal, frame, services) => showVisitorTyping(services, principal, frame),
});
