import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Balancer {
  readonly url: string;
  stop(): Promise<void>;
}

const askEveryMs = 100;

/**
 * A load balancer as operators put before several processes: it asks each whether it is ready, hands requests and sockets
 * to those that are in turn, keeps connections open, and repeats nothing that may have reached a process.
 */
export async function startBalancer(upstreams: readonly string[]): Promise<Balancer> {
  const ready = new Set<string>();
  const agent = new Agent({ keepAlive: true });
  const ask = async () => {
    await Promise.all(
      upstreams.map(async (upstream) => {
        const answers = await fetch(`${upstream}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (answers) ready.add(upstream);
        else ready.delete(upstream);
      }),
    );
  };
  let turn = 0;
  const next = (): URL | undefined => {
    const choice = upstreams.filter((upstream) => ready.has(upstream));
    turn += 1;
    const chosen = choice[turn % Math.max(choice.length, 1)];
    return chosen === undefined ? undefined : new URL(chosen);
  };
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, next(), agent));
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) =>
    passSocket(incoming, socket, head, next()),
  );
  await ask();
  const asking = setInterval(() => void ask(), askEveryMs);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      clearInterval(asking);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function headersFor(incoming: IncomingMessage) {
  return {
    ...incoming.headers,
    'x-forwarded-for': incoming.socket.remoteAddress ?? '',
    'x-forwarded-proto': 'http',
  };
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: URL | undefined,
  agent: Agent,
): void {
  if (!upstream) {
    outgoing.writeHead(503).end();
    return;
  }
  const { hostname: host, port } = upstream;
  const { method, url: path } = incoming;
  const asked = request({ host, port, method, path, agent, headers: headersFor(incoming) }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  asked.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
  incoming.pipe(asked);
}

function passSocket(
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  upstream: URL | undefined,
): void {
  if (!upstream) {
    socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const far = connect(Number(upstream.port), upstream.hostname, () => {
    const lines = Object.entries(headersFor(incoming)).map(([name, value]) => `${name}: ${String(value)}`);
    far.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    far.write(head);
    far.pipe(socket).pipe(far);
  });
  far.on('error', () => socket.destroy());
  socket.on('error', () => far.destroy());
  socket.on('close', () => far.destroy());
}
