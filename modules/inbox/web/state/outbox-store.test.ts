import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox.ts';
import { createOutboxStore, type Delivery } from './outbox-store.ts';
import { idOf } from './samples.fixture.ts';

/** What a browser's localStorage does, in memory. */
function memoryStorage() {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (at: number) => [...items.keys()][at] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const message = (number: number) => ({
  clientId: `client-id-of-message-number-${number}`,
  conversationId: idOf(1),
  text: `message ${number}`,
  visibility: 'public' as const,
  createdAt: `2026-11-20T09:00:0${number}.000Z`,
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A store whose server answers as `answer` says, and whose pauses end when `hurry` is called. */
function storeOver(
  storage: ReturnType<typeof memoryStorage>,
  answer: (entry: OutboxEntry) => Promise<Delivery>,
) {
  const sent: string[] = [];
  const pauses: number[] = [];
  const store = createOutboxStore({
    storage,
    prefix: 'outbox.',
    deliver(entry) {
      sent.push(entry.clientId);
      return answer(entry);
    },
    later(_run, ms) {
      pauses.push(ms);
      return () => undefined;
    },
  });
  return { store, sent, pauses };
}

describe('the store of the outbox', () => {
  it('forgets a message only once the server has it', async () => {
    const storage = memoryStorage();
    const { store } = storeOver(storage, async () => ({ kind: 'delivered' }));
    store.write(message(1));
    expect(storage.items.size).toBe(1);
    await settle();
    expect(storage.items.size).toBe(0);
    expect(store.entries()).toEqual([]);
  });

  it('sends after a reload what was written offline, under the same clientId', async () => {
    const storage = memoryStorage();
    const offline = storeOver(storage, async () => ({ kind: 'unreachable' }));
    offline.store.write(message(1));
    await settle();
    const { store, sent } = storeOver(storage, async () => ({ kind: 'delivered' }));
    store.hurry();
    await settle();
    expect(sent).toEqual([message(1).clientId]);
    expect(store.entries()).toEqual([]);
  });

  it('keeps the order of a conversation and waits longer each time', async () => {
    const storage = memoryStorage();
    let up = false;
    const { store, sent, pauses } = storeOver(storage, async () => ({
      kind: up ? 'delivered' : 'unreachable',
    }));
    store.write(message(1));
    await settle();
    store.write(message(2));
    await settle();
    up = true;
    store.hurry();
    await settle();
    expect(sent).toEqual([1, 1, 1, 2].map((number) => message(number).clientId));
    expect(pauses).toEqual([1_500, 3_000]);
  });

  it('says why a message was refused, and sends it again when asked', async () => {
    const storage = memoryStorage();
    let refuse = true;
    const { store } = storeOver(storage, async () =>
      refuse ? { kind: 'refused', problem: 'Conversation introuvable' } : { kind: 'delivered' },
    );
    store.write(message(1));
    await settle();
    expect(store.entries()).toMatchObject([{ state: 'refused', problem: 'Conversation introuvable' }]);
    refuse = false;
    store.retry(message(1).clientId);
    await settle();
    expect(store.entries()).toEqual([]);
  });

  it('follows another tab that delivered its message, and passes over what it cannot read', async () => {
    const storage = memoryStorage();
    storage.setItem('outbox.strange', '{"from":"another version"}');
    const { store } = storeOver(storage, () => new Promise(() => undefined));
    store.write(message(1));
    storage.removeItem(`outbox.${message(1).clientId}`);
    store.reread();
    expect(store.entries()).toEqual([]);
  });
});
