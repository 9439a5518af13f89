import type { ClientFrame } from '#kernel/realtime';
import type { Principal, Services } from '#kernel/scope';
import { headOf } from '../repo/merge.repo.ts';
import { speakingPart } from '../repo/part.repo.ts';

/** Shows members that the visitor types, where they will read it, and nobody who is not looking. */
export async function showVisitorTyping(
  services: Services,
  principal: Principal,
  frame: ClientFrame,
): Promise<void> {
  if (principal.kind !== 'visitor' || frame.type !== 'typing') return;
  const typing = frame.typing === true;
  await services.scopes.withOrg(principal, async (scope) => {
    const conversationId = await headOf(scope, await speakingPart(scope, principal.conversationId));
    if (conversationId === undefined) return;
    scope.signal({ stream: 'members', frame: { type: 'typing', conversationId, author: 'visitor', typing } });
  });
}
