import type { StartedTask } from '#kernel/contract';
import type { OnceInside } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { toolNamed } from '#kernel/tasks';
import { startInConversation } from './start-in-conversation.ts';

/** Has a member's recording written down. */
export async function dictate(
  services: Services,
  principal: Principal,
  {
    conversationId,
    ...input
  }: { readonly conversationId: string; readonly fileId: string; readonly language?: string | undefined },
  once: OnceInside,
): Promise<StartedTask> {
  const tool = toolNamed(services, 'transcribe');
  return startInConversation(services, principal, { tool, conversationId, input }, once);
}
