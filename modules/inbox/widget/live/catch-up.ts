import type { Store } from '../chat/store.ts';
import type { Api } from '../delivery/api.ts';
import type { Outcome } from '../delivery/outcome.ts';

const pageSize = 50;

/** Fetches the end of the conversation, whatever is known of it. */
export async function fetchLatest(store: Store, api: Api): Promise<Outcome<unknown>> {
  const { conversation } = store.get();
  if (!conversation) return { kind: 'refused' };
  const page = await api.list(conversation, { limit: String(pageSize) });
  if (store.get().conversation?.id !== conversation.id) return { kind: 'refused' };
  if (page.kind === 'done') {
    const { items, nextCursor } = page.value;
    store.dispatch({ type: 'latestLoaded', messages: items, earlier: nextCursor });
  }
  return page;
}

/** Fetches what came after the last message up to which none is missing. */
export async function catchUp(store: Store, api: Api): Promise<Outcome<unknown>> {
  for (;;) {
    const { conversation, completeTo } = store.get();
    if (!conversation || completeTo === null) return fetchLatest(store, api);
    const page = await api.list(conversation, { limit: String(pageSize), after: completeTo });
    if (store.get().conversation?.id !== conversation.id) return { kind: 'refused' };
    // A message that the server no longer knows cannot be gone on from.
    if (page.kind === 'refused') return fetchLatest(store, api);
    if (page.kind !== 'done') return page;
    const { items } = page.value;
    if (items.length > 0) store.dispatch({ type: 'messagesReceived', messages: items, complete: true });
    if (items.length < pageSize) return page;
  }
}
