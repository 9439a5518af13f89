import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { safeEqual } from '#kernel/secrets';
import { HttpClientError } from './errors.ts';
import type { Target } from './target.ts';

/** A way out for one program of this machine, which would otherwise ask the network by itself. */
export interface GuardedProxy {
  /** With the only credentials that it takes. */
  readonly url: string;
  /** Cuts what is under way. */
  close(): Promise<void>;
}

interface Guard {
  /** Checks an address, and tells to which ones a connection may go. Throws HttpClientError. */
  resolve(url: URL): Promise<Target>;
  readonly connectTimeoutMs: number;
  /** Of all that comes in together; then everything is cut. */
  readonly maxBytes: number;
}

/** Opens a proxy on loopback (RFC 9110, absolute form and CONNECT) that connects to checked addresses alone. */
export async function openGuardedProxy(guard: Guard): Promise<GuardedProxy> {
  const credentials = `comptoir:${randomBytes(24).toString('base64url')}`;
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const isOurs = ({ headers }: IncomingMessage) => safeEqual(headers['proxy-authorization'] ?? '', expected);
  const lines = openLines(guard.maxBytes);
  const server = createServer((asked, answer) => {
    const passed = isOurs(asked) ? pass(guard, lines, { asked, answer }) : Promise.reject(notOurs());
    passed.catch(() => refuse(answer));
  });
  server.on('connection', lines.keep);
  server.on('connect', (asked: IncomingMessage, socket: Duplex) => {
    lines.keep(socket);
    const through = isOurs(asked) ? tunnel(guard, lines, { asked, socket }) : Promise.reject(notOurs());
    through.catch(() => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // It listens on a port, so this is no pipe's name.
  return {
    url: `http://${credentials}@127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      lines.cut();
      await closed;
    },
  };
}

/** All connections of one proxy, and how much came in by them. */
interface Lines {
  keep(socket: Duplex): void;
  count(bytes: Uint8Array): void;
  cut(): void;
}

function openLines(maxBytes: number): Lines {
  const open = new Set<Duplex>();
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  let received = 0;
  return {
    keep(socket) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      // Whoever cuts it has said so to the other side; nobody else is to be told.
      socket.on('error', () => undefined);
    },
    count(bytes) {
      received += bytes.length;
      if (received > maxBytes) cut();
    },
    cut,
  };
}

interface Exchange {
  readonly asked: IncomingMessage;
  readonly answer: ServerResponse;
}

const OWN_TO_A_PROXY = ['proxy-authorization', 'proxy-connection'];

async function pass(guard: Guard, lines: Lines, { asked, answer }: Exchange): Promise<void> {
  const url = new URL(asked.url ?? '');
  if (url.protocol !== 'http:') throw notOurs();
  const { addresses } = await guard.resolve(url);
  const headers = Object.entries(asked.headers).filter(([name]) => !OWN_TO_A_PROXY.includes(name));
  const sent = forward({
    host: addresses[0]?.address,
    port: url.port || 80,
    path: url.pathname + url.search,
    method: asked.method,
    headers: Object.fromEntries(headers),
    timeout: guard.connectTimeoutMs,
  });
  sent.on('response', (came: IncomingMessage) => {
    came.on('data', lines.count);
    answer.writeHead(came.statusCode ?? 502, came.headers);
    came.pipe(answer);
  });
  sent.on('socket', lines.keep);
  sent.on('timeout', () => sent.destroy());
  sent.on('error', () => (answer.headersSent ? answer.destroy() : refuse(answer)));
  asked.pipe(sent);
}

interface Tunnel {
  readonly asked: IncomingMessage;
  readonly socket: Duplex;
}

async function tunnel(guard: Guard, lines: Lines, { asked, socket }: Tunnel): Promise<void> {
  const url = new URL(`https://${asked.url}`);
  const { addresses } = await guard.resolve(url);
  const port = Number(url.port || 443);
  const remote = await connected(addresses[0]?.address ?? '', port, guard.connectTimeoutMs);
  lines.keep(remote);
  remote.on('data', lines.count);
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  socket.pipe(remote).pipe(socket);
}

const notOurs = () => new HttpClientError('address_refused', 'Not what the proxy was opened for');

const refuse = (answer: ServerResponse): void => void answer.writeHead(403).end();

async function connected(host: string, port: number, timeoutMs: number): Promise<Socket> {
  const socket = connect({ host, port, timeout: timeoutMs });
  socket.on('timeout', () => socket.destroy(new Error('The connection took too long')));
  await once(socket, 'connect');
  socket.setTimeout(0);
  return socket;
}
