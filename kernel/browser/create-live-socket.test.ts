import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveSocket, type LiveFrame } from './create-live-socket.ts';

/** A socket whose other end is the test. */
class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 1;
  readonly sent: unknown[] = [];
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  onclose?: (event: { code: number }) => void;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.onclose?.({ code: 1000 });
  }
  say(frame: unknown): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const latest = () => FakeSocket.all[FakeSocket.all.length - 1] as FakeSocket;

function start(token = async (_renew: boolean): Promise<string | null> => 'token') {
  const frames: LiveFrame[] = [];
  const states: string[] = [];
  const asked: boolean[] = [];
  let resets = 0;
  const socket = createLiveSocket({
    url: 'ws://desk/api/v1/events',
    token: (renew) => {
      asked.push(renew);
      return token(renew);
    },
    onFrame: (frame) => frames.push(frame),
    onReset: () => {
      resets += 1;
    },
    onState: (state) => states.push(state),
  });
  return { socket, frames, states, asked, resets: () => resets };
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('WebSocket', FakeSocket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the live socket', () => {
  it('says who it is first, and is live when the server says so', async () => {
    const live = start();
    await settle();
    latest().onopen?.();
    expect(latest().sent).toEqual([{ type: 'auth', token: 'token' }]);
    latest().say({ type: 'ready', last: 7 });
    expect(live.states).toEqual(['connecting', 'live']);
    expect(live.resets()).toBe(1);
  });

  it('resumes after the last event that arrived, without asking for everything again', async () => {
    const live = start();
    await settle();
    latest().say({ type: 'ready', last: 7 });
    latest().say({ n: 9, type: 'inbox.message_created', data: {} });
    latest().onclose?.({ code: 1006 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latest().url).toBe('ws://desk/api/v1/events?after=9');
    latest().say({ type: 'ready', last: 12 });
    expect(live.resets()).toBe(1);
    latest().onclose?.({ code: 1006 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latest().url).toBe('ws://desk/api/v1/events?after=9');
  });

  it('asks for everything again when the server no longer keeps what was missed', async () => {
    const live = start();
    await settle();
    latest().say({ type: 'ready', last: 7 });
    latest().onclose?.({ code: 1006 });
    await vi.advanceTimersByTimeAsync(1_000);
    latest().say({ type: 'reset' });
    latest().say({ type: 'ready', last: 90 });
    expect(live.resets()).toBe(2);
  });

  it('renews the token after 4401, and ends when the session has', async () => {
    const live = start(async (renew) => (renew ? null : 'token'));
    await settle();
    latest().onclose?.({ code: 4401 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(live.asked).toEqual([false, true]);
    expect(live.states.at(-1)).toBe('ended');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all).toHaveLength(1);
  });

  it('waits longer each time, and comes back at once when the network does', async () => {
    const live = start();
    await settle();
    for (let failure = 0; failure < 5; failure += 1) {
      latest().onclose?.({ code: 1006 });
      await vi.advanceTimersByTimeAsync(20_000);
    }
    const before = FakeSocket.all.length;
    window.dispatchEvent(new Event('offline'));
    expect(live.states.at(-1)).toBe('waiting');
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(FakeSocket.all).toHaveLength(before + 1);
  });

  it('hands ephemeral frames on and says when it cannot send one', async () => {
    const live = start();
    await settle();
    latest().say({ type: 'typing', conversationId: 'c' });
    expect(live.frames).toEqual([{ type: 'typing', conversationId: 'c' }]);
    expect(live.socket.send({ type: 'typing' })).toBe(true);
    latest().readyState = 3;
    expect(live.socket.send({ type: 'typing' })).toBe(false);
  });
});
