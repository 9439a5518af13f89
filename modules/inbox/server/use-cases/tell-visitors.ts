import type { Scope } from '#kernel/scope';
import { inboxEvents } from '../../contract/index.ts';
import { visitorStates } from '../repo/part.repo.ts';

/** Tells the visitors of these conversations how their threads stand now, each once. */
export async function tellVisitors(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const { id, status } of await visitorStates(scope, ids)) {
    scope.emit(inboxEvents.visitorConversationUpdated, { conversationId: id, status });
  }
}
