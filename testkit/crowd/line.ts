import { WebSocket } from 'ws';
import type { Shop } from './shop.ts';

/** A page that stays open: its socket comes back by itself with the last number that it was told. */
export interface Line {
  readonly shop: Shop;
  readonly isMember: boolean;
  /** Texts of the messages that it was told of, over all its sockets. */
  readonly texts: readonly string[];
  /** Numbers of the events that it was told. */
  readonly numbers: readonly number[];
  /** When it is told of a message with this text, by `performance.now()`. */
  sees(text: string): Promise<number>;
  /** Cuts the socket without a word, as a lost network does. */
  drop(): void;
  close(): void;
}

interface Frame {
  readonly type: string;
  readonly n?: number;
  readonly last?: number;
  readonly data?: { readonly message?: { readonly text?: string } };
}

const againMs = 50;
/** Other events bring the same message again. */
const isNew = new Set(['inbox.message_created', 'inbox.visitor_message_created']);

/** @returns once it is ready */
export function openLine(url: string, shop: Shop, isMember: boolean): Promise<Line> {
  const texts: string[] = [];
  const numbers: number[] = [];
  const waiting = new Map<string, (at: number) => void>();
  let closed = false;
  let socket: WebSocket;
  let last: number | undefined;

  const hear = ({ type, n, data, last: reached }: Frame, ready: () => void) => {
    if (type === 'ready') {
      last ??= reached ?? 0;
      ready();
    }
    if (n === undefined) return;
    last = n;
    numbers.push(n);
    const text = data?.message?.text;
    if (text === undefined || !isNew.has(type)) return;
    texts.push(text);
    waiting.get(text)?.(performance.now());
    waiting.delete(text);
  };
  const connect = () =>
    new Promise<void>((ready, refused) => {
      const { path, token } = isMember ? shop.members : shop.visitors;
      const resume = last === undefined ? '' : `?after=${last}`;
      socket = new WebSocket(`${url.replace('http', 'ws')}${path}${resume}`, { perMessageDeflate: false });
      socket.on('open', () => socket.send(JSON.stringify({ type: 'auth', token })));
      socket.on('message', (raw) => hear(JSON.parse(String(raw)), ready));
      socket.on('error', refused);
      socket.on('close', () => {
        if (!closed) setTimeout(() => void connect().catch(() => undefined), againMs);
      });
    });
  const line: Line = {
    shop,
    isMember,
    texts,
    numbers,
    sees: (text) => new Promise((resolve) => waiting.set(text, resolve)),
    drop: () => socket.terminate(),
    close: () => {
      closed = true;
      socket.terminate();
    },
  };
  return connect().then(() => line);
}
