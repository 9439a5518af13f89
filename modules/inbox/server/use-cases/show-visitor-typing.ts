import type { ClientFrame } from '#kernel/realtime';
import type { Principal, Services } from '#kernel/scope';

/** Shows members that the visitor types, and nobody who is not looking. */
export async function showVisitorTyping(
  services: Services,
  principal: Principal,
  frame: ClientFrame,
): Promise<void> {
  if (principal.kind !== 'visitor' || frame.type !== 'typing') return;
  await services.scopes.signal(principal.orgId, {
    stream: 'members',
    frame: {
      type: 'typing',
      conversationId: principal.conversationId,
      author: 'visitor',
      typing: frame.typing === true,
    },
  });
}
