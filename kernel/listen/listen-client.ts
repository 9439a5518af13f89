// boundary: sockets, LISTEN needs a connection of its own, outside the scopes' pool
import pg from 'pg';
import type { Logger } from '#kernel/log';

export interface ListenClient {
  start(): Promise<void>;
  stop(): Promise<void>;
}

const reconnectMs = 250;
const connectionTimeoutMillis = 10_000;

/**
 * A connection that only listens to PostgreSQL's notifications, and connects again when it is lost. What was notified
 * in between is not told again, so `onReconnect` lets the owner look for what it missed.
 */
export function createListenClient(
  url: string,
  log: Logger,
  handlers: Readonly<Record<string, (payload: string) => void>>,
  onReconnect: () => void = () => undefined,
): ListenClient {
  let client: pg.Client | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis });
    let ended = false;
    next.on('error', ({ message }) => {
      if (!stopped) log.warn({ reason: message }, 'listening connection lost');
    });
    next.on('end', () => {
      ended = true;
      // One that never listened is tried again by whoever opened it; two who try would become four.
      if (next === client && !stopped) void reconnect();
    });
    next.on('notification', ({ channel, payload }) => handlers[channel]?.(payload ?? ''));
    try {
      await next.connect();
      for (const channel of Object.keys(handlers)) await next.query(`listen ${channel}`);
      if (ended) throw new Error('The connection ended while it began to listen.');
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    client = next;
  }

  async function reconnect(): Promise<void> {
    while (!stopped) {
      await new Promise((resolve) => setTimeout(resolve, reconnectMs));
      if (stopped) return;
      try {
        await connect();
        onReconnect();
        return;
      } catch (error) {
        log.warn({ err: error }, 'listening connection not yet back');
      }
    }
  }

  return {
    start: connect,
    async stop() {
      stopped = true;
      await client?.end();
    },
  };
}
