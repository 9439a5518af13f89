import type { Outgoing } from '../chat/chat-state.ts';
import type { Store } from '../chat/store.ts';
import type { Api } from './api.ts';
import { backoffMs } from './backoff.ts';
import type { Outcome } from './outcome.ts';

export interface Delivery {
  /** Sends what waits, one after the other and in the order of writing; harmless to call at any time. */
  run(): void;
}

interface DeliveryOptions {
  readonly store: Store;
  readonly api: Api;
  /** What the first message tells beside its text: the visitor's language, the page's address. */
  readonly opening: () => Record<string, unknown>;
  /** Runs an act while no other tab of this visitor runs one, knowing what they know. */
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>;
  /** The server has stored a message, sent at the given milliseconds since 1970. */
  readonly onStored: (sentAt: number) => void;
}

/** Sends the outbox until each message is confirmed, with the same `clientId` each time: at least once here, once there. */
export function createDelivery({ store, api, opening, alone, onStored }: DeliveryOptions): Delivery {
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Null when the visitor is in another conversation since: the text goes there, under the same clientId. */
  async function attempt({ clientId, text, files = [] }: Outgoing): Promise<Outcome<unknown> | null> {
    const { conversation } = store.get();
    if (conversation) {
      const sent = await api.send(conversation, {
        clientId,
        text,
        ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }),
      });
      if (store.get().conversation?.id !== conversation.id) return null;
      if (sent.kind === 'done')
        store.dispatch({ type: 'messagesReceived', messages: [{ ...sent.value, clientId }] });
      return sent;
    }
    // Two tabs that write their first words at once begin one conversation, not two.
    const opened = await alone(async () =>
      store.get().conversation ? null : api.open({ clientId, text, ...opening() }),
    );
    if (opened?.kind === 'rejected') {
      store.dispatch({ type: 'shopLoaded', shop: null });
      return { kind: 'refused' };
    }
    if (!opened || store.get().conversation) return null;
    if (opened.kind === 'done') {
      const { conversation: begun, visitorToken: token, messages } = opened.value;
      store.dispatch({
        type: 'conversationOpened',
        conversation: { id: begun.id, token },
        status: begun.status,
        messages,
      });
    }
    return opened;
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    const { outbox, rejected } = store.get();
    const next = outbox.find(({ refused }) => !refused);
    if (busy || !next || rejected) return;
    const waitMs = next.notBefore - Date.now();
    if (waitMs > 0) {
      timer = setTimeout(run, waitMs);
      return;
    }
    busy = true;
    const sentAt = Date.now();
    const outcome = await attempt(next);
    busy = false;
    if (outcome?.kind === 'done') onStored(sentAt);
    else if (outcome?.kind === 'rejected') store.dispatch({ type: 'rejected' });
    else if (outcome?.kind === 'refused')
      store.dispatch({ type: 'deliveryRefused', clientId: next.clientId });
    else if (outcome) {
      const notBefore = Date.now() + (outcome.afterMs ?? backoffMs(next.attempts + 1));
      store.dispatch({ type: 'deliveryFailed', clientId: next.clientId, notBefore });
    }
    void run();
  }

  return { run: () => void run() };
}
