import { backoffMs } from './backoff.ts';

/** `live`: events arrive. `waiting`: the line is down and tried again. `ended`: nobody is signed in, or closed. */
export type LiveState = 'connecting' | 'live' | 'waiting' | 'ended';

/** A frame from the server: an event with its number, or something ephemeral (`typing`, `presence`) without. */
export interface LiveFrame {
  readonly type: string;
  readonly n?: number;
  readonly data?: unknown;
  readonly [field: string]: unknown;
}

export interface LiveSocketOptions {
  /** `wss://desk.example/api/v1/events` */
  readonly url: string;
  /** The access token; with `renew`, a new one. Null when nobody is signed in any more: the socket ends. */
  token(renew: boolean): Promise<string | null>;
  onFrame(frame: LiveFrame): void;
  /** What was shown may be stale: ask for everything again. Also told once at the first connection. */
  onReset(): void;
  onState(state: LiveState): void;
}

export interface LiveSocket {
  /** Sends an ephemeral frame (`typing`); false when the line is down, and then nothing is kept. */
  send(frame: Readonly<Record<string, unknown>> & { readonly type: string }): boolean;
  close(): void;
}

const unauthenticated = 4401;
const firstDelayMs = 500;
const mostDelayMs = 20_000;

/** Keeps one socket open, resumes it after the last event that arrived, and says how it stands. */
export function createLiveSocket(options: LiveSocketOptions): LiveSocket {
  let socket: WebSocket | null = null;
  let last: number | null = null;
  let failures = 0;
  let renew = false;
  let ended = false;
  /** Counts attempts: an older one that is still under way when a newer begins has nothing to say any more. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    ended = true;
    clearTimeout(timer);
    window.removeEventListener('online', now);
    window.removeEventListener('offline', lost);
    socket?.close();
    options.onState('ended');
  }

  async function open(): Promise<void> {
    turn += 1;
    const mine = turn;
    options.onState('connecting');
    const token = await options.token(renew).catch(() => undefined);
    if (ended || mine !== turn) return;
    if (token === null) return end();
    // The server could not be asked for a token: that is a failure of the line, not of the session.
    if (token === undefined) return later();
    renew = false;
    const opened = new WebSocket(last === null ? options.url : `${options.url}?after=${last}`);
    socket = opened;
    opened.onopen = () => opened.send(JSON.stringify({ type: 'auth', token }));
    opened.onmessage = (message) => receive(JSON.parse(String(message.data)));
    opened.onclose = ({ code }) => {
      if (socket !== opened || ended) return;
      socket = null;
      renew = code === unauthenticated;
      later();
    };
  }

  function receive(frame: LiveFrame): void {
    if (frame.type === 'ready') {
      failures = 0;
      if (last === null) {
        last = Number(frame.last);
        options.onReset();
      }
      options.onState('live');
    } else if (frame.type === 'reset') {
      last = null;
    } else {
      if (frame.n !== undefined) last = frame.n;
      options.onFrame(frame);
    }
  }

  function later(): void {
    failures += 1;
    options.onState('waiting');
    clearTimeout(timer);
    timer = setTimeout(() => void open(), backoffMs(failures, firstDelayMs, mostDelayMs));
  }

  /** The browser has just found the network again: no reason to wait out the pause. */
  function now(): void {
    clearTimeout(timer);
    drop();
    failures = 0;
    void open();
  }

  /** A dead line is not always told to a socket; the browser knows better. */
  function lost(): void {
    drop();
    later();
  }

  function drop(): void {
    turn += 1;
    const old = socket;
    socket = null;
    old?.close();
  }

  window.addEventListener('online', now);
  window.addEventListener('offline', lost);
  void open();
  return {
    send(frame) {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(frame));
      return true;
    },
    close: end,
  };
}
