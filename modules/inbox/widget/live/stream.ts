import type { Store } from '../chat/store.ts';
import type { Api } from '../delivery/api.ts';
import { backoffMs } from '../delivery/backoff.ts';
import { catchUp } from './catch-up.ts';
import { readFrame, type ServerFrame } from './frames.ts';

/** What the stream needs of a WebSocket. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose'>;

export interface Stream {
  /** Follows the store's conversation until it is stopped; harmless when it already does. */
  start(): void;
  stop(): void;
  /** Connects at once instead of after the pause: somebody looks. */
  hurry(): void;
  /** The same, and does not trust the present socket: the network was gone and is back. */
  renew(): void;
  /**
   * Something was stored after `sinceMs` (milliseconds since 1970) that the socket has told or has to tell soon; if it
   * does not, it is dead without knowing.
   */
  expectEvent(sinceMs: number): void;
  sayTyping(typing: boolean): void;
}

interface StreamOptions {
  readonly store: Store;
  readonly api: Api;
  readonly createSocket: (url: string) => Socket;
  /** Whether the visitor looks at the chat, who is then told sooner while only polling is left. */
  readonly watched: () => boolean;
}

const unauthenticated = 4401;
const readyWithinMs = 10_000;
const eventWithinMs = 6_000;
/** Without a socket for so long, new messages are asked for; some policies let one hang instead of refusing it. */
const pollAfterMs = 5_000;
const pollEveryMs = { watched: 4_000, unwatched: 20_000 };
/** While polling works: perhaps a proxy forbids sockets, perhaps it will not for ever. */
const retryWhilePollingMs = 60_000;
const typingShownMs = 8_000;

/** The visitor's live stream: numbered events over a WebSocket that resumes, and polling where sockets are impossible. */
export function createStream({ store, api, createSocket, watched }: StreamOptions): Stream {
  let socket: Socket | null = null;
  let active = false;
  let ready = false;
  let failures = 0;
  let lastEventAt = 0;
  /** The highest number seen while what came before it was not complete. */
  let reached = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let pollTimer: ReturnType<typeof setTimeout> | undefined;
  let lateTimer: ReturnType<typeof setTimeout> | undefined;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let eventTimer: ReturnType<typeof setTimeout> | undefined;

  function connect(): void {
    clearTimeout(retryTimer);
    const { conversation, lastNumber } = store.get();
    if (!active || socket || !conversation) return;
    pollTimer ??= setTimeout(poll, pollAfterMs);
    let opened: Socket;
    try {
      opened = createSocket(api.streamUrl(lastNumber));
    } catch {
      // The page's policy or an old browser: there is no socket to be had.
      failed();
      return;
    }
    socket = opened;
    lateTimer = setTimeout(() => leave(opened), readyWithinMs);
    opened.onopen = () => opened.send(JSON.stringify({ type: 'auth', token: conversation.token }));
    opened.onmessage = ({ data }) => {
      const frame = readFrame(String(data));
      if (frame && socket === opened) receive(frame);
    };
    opened.onclose = ({ code }) => {
      if (socket !== opened) return;
      forget();
      if (code === unauthenticated) store.dispatch({ type: 'rejected' });
      else failed();
    };
    if (store.get().connection === 'idle')
      store.dispatch({ type: 'connectionChanged', connection: 'connecting' });
  }

  function receive(frame: ServerFrame): void {
    if ('n' in frame) {
      reached = Math.max(reached, frame.n);
      lastEventAt = Date.now();
      clearTimeout(eventTimer);
    }
    if (frame.type === 'ready') welcome(frame.last);
    else if (frame.type === 'reset') store.dispatch({ type: 'streamReset' });
    else if (frame.type === 'typing') showTyping(frame);
    else if (frame.type === 'inbox.visitor_message_created')
      store.dispatch({ type: 'messagesReceived', messages: [frame.data.message], number: frame.n });
    else if (frame.type === 'inbox.visitor_conversation_updated')
      store.dispatch({ type: 'statusChanged', status: frame.data.status, number: frame.n });
  }

  function welcome(last: number): void {
    clearTimeout(lateTimer);
    stopPolling();
    ready = true;
    failures = 0;
    store.dispatch({ type: 'connectionChanged', connection: 'live' });
    reached = last;
    if (store.get().lastNumber === null) void complete();
  }

  /** Without a number to resume from, what lies before the socket's first event is fetched; it is tried until it is there. */
  async function complete(): Promise<void> {
    const using = socket;
    const outcome = await catchUp(store, api);
    if (socket !== using || !using) return;
    if (outcome.kind === 'done') store.dispatch({ type: 'numberReached', number: reached });
    else if (outcome.kind === 'rejected') store.dispatch({ type: 'rejected' });
    else leave(using);
  }

  function showTyping(frame: Extract<ServerFrame, { type: 'typing' }>): void {
    clearTimeout(typingTimer);
    const end = () => store.dispatch({ type: 'typingEnded' });
    if (!frame.typing) end();
    else {
      store.dispatch({ type: 'typingShown', author: frame.author, name: frame.name ?? null });
      typingTimer = setTimeout(end, typingShownMs);
    }
  }

  function leave(which: Socket): void {
    if (socket !== which) return;
    drop();
    failed();
  }

  function drop(): void {
    const left = socket;
    forget();
    left?.close();
  }

  function forget(): void {
    socket = null;
    ready = false;
    clearTimeout(lateTimer);
    clearTimeout(eventTimer);
    clearTimeout(typingTimer);
    store.dispatch({ type: 'typingEnded' });
  }

  function failed(): void {
    failures += 1;
    clearTimeout(retryTimer);
    const { connection } = store.get();
    retryTimer = setTimeout(connect, connection === 'polling' ? retryWhilePollingMs : backoffMs(failures));
    pollTimer ??= setTimeout(poll, pollAfterMs);
    if (connection === 'live') store.dispatch({ type: 'connectionChanged', connection: 'connecting' });
  }

  function stopPolling(): void {
    clearTimeout(pollTimer);
    pollTimer = undefined;
  }

  async function poll(): Promise<void> {
    stopPolling();
    if (!active || ready) return;
    const outcome = await catchUp(store, api);
    if (!active || ready) return;
    if (outcome.kind === 'rejected') {
      store.dispatch({ type: 'rejected' });
      return;
    }
    const works = outcome.kind === 'done';
    const wasOffline = store.get().connection === 'offline';
    store.dispatch({ type: 'connectionChanged', connection: works ? 'polling' : 'offline' });
    if (works && wasOffline) connect();
    stopPolling();
    pollTimer = setTimeout(poll, watched() ? pollEveryMs.watched : pollEveryMs.unwatched);
  }

  function hurry(): void {
    if (ready) return;
    connect();
    const { connection } = store.get();
    if (connection === 'polling' || connection === 'offline') void poll();
  }

  return {
    start() {
      if (active) return;
      active = true;
      connect();
    },
    stop() {
      active = false;
      clearTimeout(retryTimer);
      stopPolling();
      failures = 0;
      drop();
      store.dispatch({ type: 'connectionChanged', connection: 'idle' });
    },
    hurry,
    renew() {
      drop();
      hurry();
    },
    expectEvent(sinceMs) {
      const using = socket;
      if (!ready || !using || lastEventAt >= sinceMs) return;
      clearTimeout(eventTimer);
      eventTimer = setTimeout(() => leave(using), eventWithinMs);
    },
    sayTyping(typing) {
      if (ready) socket?.send(JSON.stringify({ type: 'typing', typing }));
    },
  };
}
