import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VisitorMessage } from '../../contract/index.ts';
import { message } from '../chat/messages.fixture.ts';
import { createStore } from '../chat/store.ts';
import type { Api } from '../delivery/api.ts';
import type { Outcome } from '../delivery/outcome.ts';
import { createStream, type Socket } from './stream.ts';

class FakeSocket implements Socket {
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly sent: unknown[] = [];
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  close() {
    this.end(1000);
  }
  open() {
    (this.onopen as (() => void) | null)?.();
  }
  tell(frame: unknown) {
    (this.onmessage as ((event: { data: string }) => void) | null)?.({ data: JSON.stringify(frame) });
  }
  end(code: number) {
    (this.onclose as ((event: { code: number }) => void) | null)?.({ code });
  }
}

/** A server whose messages are a list; `works` says whether it answers, sockets are the test's. */
function start({ sockets = true } = {}) {
  const store = createStore();
  const server = { messages: [message(1)], works: true, lists: 0 };
  const made: FakeSocket[] = [];
  const api = {
    streamUrl: (after: number | null) => `wss://desk.example/events?after=${after}`,
    list(_conversation: unknown, query: Record<string, string>): Promise<Outcome<unknown>> {
      server.lists += 1;
      if (!server.works) return Promise.resolve({ kind: 'again', afterMs: null });
      const { after } = query;
      const items = after ? server.messages.filter(({ id }) => id > after) : [...server.messages].reverse();
      return Promise.resolve({ kind: 'done', value: { items, nextCursor: null } });
    },
  };
  const stream = createStream({
    store,
    // A stream asks for nothing else.
    api: api as unknown as Api,
    watched: () => true,
    createSocket(url) {
      if (!sockets) throw new Error('The policy of the page refuses it.');
      const socket = new FakeSocket(url);
      made.push(socket);
      return socket;
    },
  });
  store.dispatch({
    type: 'conversationOpened',
    conversation: { id: 'c1', token: 't1' },
    status: 'open',
    messages: [message(1)],
  });
  stream.start();
  const latest = () => {
    const socket = made.at(-1);
    if (!socket) throw new Error('No socket was made.');
    return socket;
  };
  const ready = async (last: number) => {
    latest().open();
    latest().tell({ type: 'ready', last });
    await vi.advanceTimersByTimeAsync(0);
  };
  const tellMessage = (n: number, told: VisitorMessage) =>
    latest().tell({
      type: 'inbox.visitor_message_created',
      n,
      data: { conversationId: 'c1', message: told },
    });
  const shown = () => store.get().messages.map(({ text }) => text);
  return { store, server, made, stream, latest, ready, tellMessage, shown };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the live stream', () => {
  it('says who it is first, and hears all that happened since the conversation was opened', async () => {
    const { latest, ready, tellMessage, shown, store } = start();
    expect(latest().url).toContain('after=0');
    await ready(3);
    expect(latest().sent).toEqual([{ type: 'auth', token: 't1' }]);
    tellMessage(1, message(1));
    tellMessage(2, message(2));
    const data = { conversationId: 'c1', status: 'handed_over' };
    latest().tell({ type: 'inbox.visitor_conversation_updated', n: 3, data });
    expect(shown()).toEqual(['Message 1', 'Message 2']);
    expect(store.get()).toMatchObject({ lastNumber: 3, connection: 'live', status: 'handed_over' });
  });

  it('resumes after its last number when it is cut, and shows what is told again once', async () => {
    const { made, latest, ready, tellMessage, shown } = start();
    await ready(40);
    tellMessage(41, message(2));
    latest().end(1006);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(made).toHaveLength(2);
    expect(latest().url).toContain('after=41');
    await ready(43);
    tellMessage(41, message(2));
    tellMessage(43, message(3));
    expect(shown()).toEqual(['Message 1', 'Message 2', 'Message 3']);
  });

  it('does not count an event as a place to resume from before what precedes it is there', async () => {
    const { server, store, latest, ready, tellMessage } = start();
    server.works = false;
    latest().tell({ type: 'reset' });
    await ready(40);
    tellMessage(41, message(3));
    latest().end(1006);
    server.works = true;
    server.messages.push(message(2), message(3));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(latest().url).toContain('after=null');
    await ready(41);
    expect(store.get().messages).toHaveLength(3);
  });

  it('fetches anew when the server no longer keeps what was missed', async () => {
    const { server, latest, ready, shown, store } = start();
    await ready(40);
    latest().end(1006);
    await vi.advanceTimersByTimeAsync(2_000);
    server.messages.push(message(2));
    latest().tell({ type: 'reset' });
    await ready(900);
    expect(shown()).toEqual(['Message 1', 'Message 2']);
    expect(store.get().lastNumber).toBe(900);
  });

  it('ends with a token that is refused', async () => {
    const { made, latest, store } = start();
    latest().open();
    latest().end(4401);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(store.get().rejected).toBe(true);
    expect(made).toHaveLength(1);
  });

  it('polls where sockets are impossible, without losing or doubling', async () => {
    const { server, store, shown } = start({ sockets: false });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.get().connection).toBe('polling');
    server.messages.push(message(2));
    await vi.advanceTimersByTimeAsync(5_000);
    server.messages.push(message(3));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown()).toEqual(['Message 1', 'Message 2', 'Message 3']);
  });

  it('polls too when a socket neither opens nor fails', async () => {
    const { server, store, shown } = start();
    server.messages.push(message(2));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(store.get().connection).toBe('polling');
    expect(shown()).toEqual(['Message 1', 'Message 2']);
  });

  it('says that it is offline when nothing answers, and is live again soon after something does', async () => {
    const { server, store, latest, ready, made } = start();
    await ready(40);
    server.works = false;
    for (let failure = 0; failure < 4; failure += 1) {
      latest().end(1006);
      await vi.advanceTimersByTimeAsync(9_000);
    }
    expect(store.get().connection).toBe('offline');
    const before = made.length;
    server.works = true;
    await vi.advanceTimersByTimeAsync(5_000);
    await ready(41);
    expect(made.length - before).toBeLessThanOrEqual(1);
    expect(store.get().connection).toBe('live');
  });

  it('leaves a socket that does not tell of what was just stored', async () => {
    const { made, stream, ready, tellMessage } = start();
    await ready(40);
    tellMessage(41, message(2));
    stream.expectEvent(Date.now() - 100);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(made).toHaveLength(1);
    stream.expectEvent(Date.now());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(made).toHaveLength(2);
  });

  it('shows who types until they stop, are silent for long, or have written', async () => {
    const { store, latest, ready, tellMessage } = start();
    await ready(40);
    const types = { type: 'typing', author: 'member', name: 'Zoé', typing: true };
    latest().tell(types);
    expect(store.get().typing).toEqual({ author: 'member', name: 'Zoé' });
    latest().tell({ ...types, typing: false });
    expect(store.get().typing).toBeNull();
    latest().tell(types);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(store.get().typing).toBeNull();
    latest().tell(types);
    tellMessage(41, message(2, { author: 'member', memberName: 'Zoé' }));
    expect(store.get().typing).toBeNull();
  });
});
