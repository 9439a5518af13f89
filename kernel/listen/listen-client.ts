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
  return new ReconnectingListener(url, log, handlers, onReconnect);
}

class ReconnectingListener implements ListenClient {
  readonly #url: string;
  readonly #log: Logger;
  readonly #handlers: Readonly<Record<string, (payload: string) => void>>;
  readonly #onReconnect: () => void;
  #client: pg.Client | undefined;
  #stopped = false;

  constructor(
    url: string,
    log: Logger,
    handlers: Readonly<Record<string, (payload: string) => void>>,
    onReconnect: () => void,
  ) {
    this.#url = url;
    this.#log = log;
    this.#handlers = handlers;
    this.#onReconnect = onReconnect;
  }

  async start(): Promise<void> {
    const next = new pg.Client({ connectionString: this.#url, keepAlive: true, connectionTimeoutMillis });
    let ended = false;
    next.on('error', ({ message }) => {
      if (!this.#stopped) this.#log.warn({ reason: message }, 'listening connection lost');
    });
    next.on('end', () => {
      ended = true;
      // One that never listened is tried again by whoever opened it; two who try would become four.
      if (next === this.#client && !this.#stopped) void this.#reconnect();
    });
    next.on('notification', ({ channel, payload }) => this.#handlers[channel]?.(payload ?? ''));
    try {
      await next.connect();
      for (const channel of Object.keys(this.#handlers)) await next.query(`listen ${channel}`);
      if (ended) throw new Error('The connection ended while it began to listen.');
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    this.#client = next;
    // Whoever stopped it while it connected again had nothing to end yet.
    if (this.#stopped) await next.end();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end();
  }

  async #reconnect(): Promise<void> {
    while (!this.#stopped) {
      await new Promise((resolve) => setTimeout(resolve, reconnectMs));
      if (this.#stopped) return;
      try {
        await this.start();
        this.#onReconnect();
        return;
      } catch (error) {
        this.#log.warn({ err: error }, 'listening connection not yet back');
      }
    }
  }
}
