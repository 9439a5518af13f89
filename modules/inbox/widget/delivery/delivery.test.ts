import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { message, outgoing } from '../chat/messages.fixture.ts';
import { createStore, type Store } from '../chat/store.ts';
import type { Api } from './api.ts';
import { createDelivery } from './delivery.ts';
import type { Outcome } from './outcome.ts';

const again: Outcome<never> = { kind: 'again', afterMs: null };
/** Longer than the first pauses together. */
const aWhileMs = 60_000;

/** A server that answers from a script, and afterwards stores everything. */
function scripted(answers: Outcome<never>[] = []) {
  const calls: string[] = [];
  let stored = 0;
  const answer = <T>(call: string, done: (number: number) => T): Promise<Outcome<T>> => {
    calls.push(call);
    const scriptedAnswer = answers.shift();
    stored += 1;
    return Promise.resolve(scriptedAnswer ?? { kind: 'done', value: done(stored) });
  };
  const visitorMessage = (number: number, { clientId, text }: { clientId: string; text: string }) =>
    message(number, { author: 'visitor', clientId, text });
  const api: Pick<Api, 'open' | 'send'> = {
    open: (body) =>
      answer(`open ${body.clientId}`, (number) => ({
        conversation: { id: 'c1', status: 'open' },
        visitorToken: 't1',
        messages: [visitorMessage(number, body as { clientId: string; text: string })],
      })),
    send: (_conversation, body) => answer(`send ${body.clientId}`, (number) => visitorMessage(number, body)),
  };
  return { calls, api: api as Api };
}

const alone = <T>(act: () => Promise<T>) => act();

function write(store: Store, ...clientIds: string[]) {
  for (const clientId of clientIds) store.dispatch({ type: 'written', outgoing: outgoing(clientId) });
}

function start(answers: Outcome<never>[] = []) {
  const store = createStore();
  const { calls, api } = scripted(answers);
  const delivery = createDelivery({
    store,
    api,
    opening: () => ({ language: 'fr' }),
    alone,
    onStored: () => {},
  });
  return { store, calls, delivery };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('delivery', () => {
  it('opens the conversation with the first text and sends the others into it, in order', async () => {
    const { store, calls, delivery } = start();
    write(store, 'a', 'b', 'c');
    delivery.run();
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual(['open a', 'send b', 'send c']);
    expect(store.get().outbox).toEqual([]);
  });

  it('goes into the conversation that another tab has just opened', async () => {
    const store = createStore();
    const { calls, api } = scripted();
    write(store, 'a');
    const delivery = createDelivery({
      store,
      api,
      opening: () => ({}),
      onStored: () => {},
      async alone(act) {
        store.dispatch({
          type: 'conversationOpened',
          conversation: { id: 'c0', token: 't0' },
          status: 'open',
          messages: [],
        });
        return act();
      },
    });
    delivery.run();
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual(['send a']);
  });

  it('repeats what failed under the same clientId until it is confirmed, and nothing overtakes it', async () => {
    const { store, calls, delivery } = start([again, again, again]);
    write(store, 'a', 'b');
    delivery.run();
    await vi.advanceTimersByTimeAsync(aWhileMs);
    expect(calls).toEqual(['open a', 'open a', 'open a', 'open a', 'send b']);
  });

  it('sends one text at a time however often it is asked', async () => {
    const { store, calls, delivery } = start();
    write(store, 'a');
    delivery.run();
    delivery.run();
    delivery.run();
    await vi.advanceTimersByTimeAsync(aWhileMs);
    expect(calls).toEqual(['open a']);
  });

  it('waits as long as the server asks', async () => {
    const { store, calls, delivery } = start([{ kind: 'again', afterMs: 20_000 }]);
    write(store, 'a');
    delivery.run();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(calls).toHaveLength(2);
  });

  it('does not repeat what is refused, and goes on with the next', async () => {
    const { store, calls, delivery } = start([{ kind: 'refused' }]);
    write(store, 'a', 'b');
    delivery.run();
    await vi.advanceTimersByTimeAsync(aWhileMs);
    expect(calls).toEqual(['open a', 'open b']);
    expect(store.get().outbox).toMatchObject([{ clientId: 'a', refused: true }]);
  });

  it('stops at a conversation that is no longer ours and keeps the text', async () => {
    const { store, calls, delivery } = start();
    store.dispatch({
      type: 'conversationOpened',
      conversation: { id: 'c1', token: 't1' },
      status: 'open',
      messages: [],
    });
    const rejecting = scripted([{ kind: 'rejected' }]);
    const other = createDelivery({
      store,
      api: rejecting.api,
      opening: () => ({}),
      alone,
      onStored: () => {},
    });
    write(store, 'a', 'b');
    other.run();
    await vi.advanceTimersByTimeAsync(aWhileMs);
    delivery.run();
    expect([...rejecting.calls, ...calls]).toEqual(['send a']);
    expect(store.get()).toMatchObject({ rejected: true, outbox: [{ clientId: 'a' }, { clientId: 'b' }] });
  });
});
