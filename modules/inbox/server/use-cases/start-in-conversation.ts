import type { StartedTask } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { OnceInside } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { startTask, type Tool } from '#kernel/tasks';
import { conversationSubject, inboxErrors } from '../../contract/index.ts';
import { headOf } from '../repo/merge.repo.ts';

interface Asked {
  readonly tool: Tool;
  readonly conversationId: string;
  /** As the tool's schema reads it. */
  readonly input: object;
}

/** Starts a task about a conversation: about the one in which it is read. */
export async function startInConversation(
  services: Services,
  principal: Principal,
  { tool, conversationId, input }: Asked,
  once: OnceInside,
): Promise<StartedTask> {
  const id = await services.scopes.withOrg(principal, (scope) => headOf(scope, conversationId));
  if (id === undefined) return fail(inboxErrors.conversationNotFound);
  const about = { kind: conversationSubject, id };
  return startTask(services, principal, { tool, input: tool.input.parse(input), about }, once);
}
