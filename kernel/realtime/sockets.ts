import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { newId } from '#kernel/ids';
import { jobPrincipal, type Principal, type Services } from '#kernel/scope';
import { Connection, closeCodes } from './connection.ts';
import type { ClientFrame, SocketEndpoint } from './endpoint.ts';
import type { Hub } from './hub.ts';
import { streamState } from './live.repo.ts';

const authenticateWithinMs = 10_000;
const pingEveryMs = 25_000;
const maxFrameBytes = 16 * 1024;
/** Frames that a client may send in ten seconds; typing needs a few. */
const maxFrames = 60;
const framesPerMs = 10_000;

interface Match {
  readonly endpoint: SocketEndpoint;
  readonly params: Record<string, string>;
  /** The client's last number, or null to begin now. */
  readonly after: number | null;
}

/** Serves the WebSocket endpoints on an HTTP server; returns what stops them. */
export function attachSockets(
  server: Server,
  endpoints: readonly SocketEndpoint[],
  hub: Hub,
  services: Services,
): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });
  const alive = new WeakSet<WebSocket>();
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // From here on Node leaves the socket to us, and one that breaks without a listener would end the process.
    socket.on('error', () => socket.destroy());
    const match = matchEndpoint(request.url ?? '/', endpoints);
    if (!match) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      alive.add(opened);
      opened.on('pong', () => alive.add(opened));
      serve(opened, match, hub, services);
    });
  };
  server.on('upgrade', onUpgrade);
  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      socket.ping();
    }
  }, pingEveryMs);
  pings.unref();
  return () => {
    clearInterval(pings);
    server.off('upgrade', onUpgrade);
    for (const socket of sockets.clients) socket.close(closeCodes.goingAway);
    sockets.close();
  };
}

function matchEndpoint(url: string, endpoints: readonly SocketEndpoint[]): Match | null {
  const origin = 'http://socket';
  if (!URL.canParse(url, origin)) return null;
  const { pathname, searchParams } = new URL(url, origin);
  const parts = pathname.split('/');
  for (const endpoint of endpoints) {
    const pattern = endpoint.path.split('/');
    if (pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((expected, index) => {
      const given = parts[index] ?? '';
      if (!expected.startsWith('{')) return expected === given;
      params[expected.slice(1, -1)] = given;
      return given !== '';
    });
    const after = searchParams.get('after');
    if (fits)
      return { endpoint, params, after: after !== null && /^\d{1,15}$/.test(after) ? Number(after) : null };
  }
  return null;
}

function serve(socket: WebSocket, match: Match, hub: Hub, services: Services): void {
  let connection: Connection | null = null;
  let authenticating = false;
  let frames = 0;
  let countedSince = performance.now();
  const unauthenticated = () => socket.close(closeCodes.unauthenticated, 'unauthenticated');
  const late = setTimeout(unauthenticated, authenticateWithinMs);

  socket.on('close', () => {
    clearTimeout(late);
    if (connection) hub.remove(connection);
  });
  socket.on('error', (error) => services.log.debug({ err: error }, 'socket failed'));
  const act = async (frame: ClientFrame) => {
    try {
      if (connection) {
        await match.endpoint.receive(connection.principal, frame, services);
      } else if (frame.type === 'auth' && !authenticating) {
        authenticating = true;
        const token = typeof frame.token === 'string' ? frame.token : '';
        const principal = await match.endpoint.authenticate(token, match.params, services);
        if (!principal) return unauthenticated();
        clearTimeout(late);
        connection = await welcome(socket, match, principal, hub, services);
      }
    } catch (error) {
      services.log.warn({ err: error }, 'socket frame failed');
      socket.close(1011, 'internal');
    }
  };
  // One after the other: who came and left at once must not be shown as come.
  let acted = Promise.resolve();
  socket.on('message', (raw) => {
    // Counted without a timer: ten thousand sockets would have as many.
    if (performance.now() - countedSince > framesPerMs) [frames, countedSince] = [0, performance.now()];
    frames += 1;
    if (frames > maxFrames) return socket.close(closeCodes.tooMany, 'too many frames');
    const frame = readFrame(String(raw));
    if (frame) acted = acted.then(() => act(frame));
  });
}

/** Tells where the stream stands, and what a resuming client missed; `reset` when that is no longer kept. */
async function welcome(
  socket: WebSocket,
  match: Match,
  principal: Principal,
  hub: Hub,
  services: Services,
): Promise<Connection> {
  const stream = match.endpoint.stream(principal);
  const state = await services.scopes.withOrg(jobPrincipal(principal.orgId, 'realtime'), (scope) =>
    streamState(scope, stream),
  );
  const { after } = match;
  const lost = after !== null && (after > state.last || after + 1 < state.oldest);
  const connection = new Connection({
    id: newId(),
    principal,
    stream,
    socket,
    permissions: hub.permissions,
    last: after === null || lost ? state.last : after,
  });
  if (lost) connection.send(JSON.stringify({ type: 'reset' }));
  connection.send(JSON.stringify({ type: 'ready', last: state.last }));
  if (socket.readyState === socket.OPEN) {
    hub.add(connection);
    hub.catchUp(connection);
  }
  return connection;
}

function readFrame(text: string): ClientFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return typeof frame === 'object' && frame !== null && typeof (frame as ClientFrame).type === 'string'
      ? (frame as ClientFrame)
      : null;
  } catch {
    return null;
  }
}
