import type { Permission } from '#kernel/contract';
import { createListenClient, type ListenClient } from '#kernel/listen';
import { channels, jobPrincipal, type Services, type Signal } from '#kernel/scope';
import { type Connection, closeCodes } from './connection.ts';
import { eventsAfter } from './live.repo.ts';
import { createPresence, type Presence } from './presence.ts';

const batch = 200;
/** A stream that could not be read is read again; the notification that woke us does not come twice. */
const retryMs = 1_000;

/** The sockets of this process, and the notifications that wake them. */
export interface Hub {
  readonly permissions: ReadonlyMap<string, Permission>;
  add(connection: Connection): void;
  remove(connection: Connection): void;
  /** Tells a connection what happened since its last number. */
  catchUp(connection: Connection): void;
  readonly size: number;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createHub(services: Services, permissions: readonly Permission[], listenUrl: string): Hub {
  return new SocketHub(services, permissions, listenUrl);
}

const keyOf = ({ principal, stream }: Connection) => `${principal.orgId} ${stream}`;

class SocketHub implements Hub {
  readonly permissions: ReadonlyMap<string, Permission>;
  readonly #services: Services;
  readonly #listener: ListenClient;
  readonly #presence: Presence;
  /** Connections by organisation and stream. */
  readonly #groups = new Map<string, Set<Connection>>();
  /** Streams that are being read; a notification meanwhile causes one more reading. */
  readonly #pumping = new Map<string, { again: boolean }>();
  readonly #retries = new Map<string, ReturnType<typeof setTimeout>>();
  #stopped = false;

  constructor(services: Services, permissions: readonly Permission[], listenUrl: string) {
    this.#services = services;
    this.permissions = new Map(permissions.map((permission) => [permission.name, permission]));
    this.#presence = createPresence(services, (orgId) => this.#groups.get(`${orgId} members`) ?? []);
    this.#listener = createListenClient(
      listenUrl,
      services.log,
      {
        [channels.live]: (payload) => void this.#pump(payload),
        [channels.signal]: (payload) => this.#receive(JSON.parse(payload)),
      },
      () => {
        for (const key of this.#groups.keys()) void this.#pump(key);
      },
    );
  }

  get size(): number {
    return [...this.#groups.values()].reduce((sum, group) => sum + group.size, 0);
  }

  async start(): Promise<void> {
    await this.#listener.start();
    this.#presence.start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#retries.values()) clearTimeout(timer);
    this.#presence.stop();
    for (const connection of this.#all()) connection.close(closeCodes.goingAway);
    await this.#listener.stop();
  }

  add(connection: Connection): void {
    const group = this.#groups.get(keyOf(connection)) ?? new Set();
    this.#groups.set(keyOf(connection), group.add(connection));
    this.#presence.join(connection);
  }

  remove(connection: Connection): void {
    const group = this.#groups.get(keyOf(connection));
    group?.delete(connection);
    if (group?.size === 0) this.#groups.delete(keyOf(connection));
    this.#presence.leave(connection);
  }

  catchUp(connection: Connection): void {
    void this.#pump(keyOf(connection));
  }

  #all(): Connection[] {
    return [...this.#groups.values()].flatMap((group) => [...group]);
  }

  /** Reads what is new in one stream once, however many sockets wait for it. */
  async #pump(key: string): Promise<void> {
    const current = this.#pumping.get(key);
    if (current) {
      current.again = true;
      return;
    }
    const state = { again: true };
    this.#pumping.set(key, state);
    try {
      while (state.again) {
        state.again = false;
        const more = await this.#deliver(key);
        state.again ||= more;
      }
    } catch (error) {
      this.#services.log.warn({ err: error }, 'live events not read');
      this.#retry(key);
    } finally {
      this.#pumping.delete(key);
    }
  }

  #retry(key: string): void {
    if (this.#stopped || this.#retries.has(key)) return;
    const timer = setTimeout(() => {
      this.#retries.delete(key);
      void this.#pump(key);
    }, retryMs);
    this.#retries.set(key, timer);
  }

  /** @returns whether more is to be read */
  async #deliver(key: string): Promise<boolean> {
    // Who joins while we read may have missed more than we read for, and is told by a reading of its own.
    const waiting = [...(this.#groups.get(key) ?? [])];
    if (waiting.length === 0) return false;
    const [orgId, stream] = splitOnce(key);
    const after = waiting.reduce((least, { last }) => Math.min(least, last), Number.POSITIVE_INFINITY);
    const events = await this.#services.scopes.withOrg(jobPrincipal(orgId, 'realtime'), (scope) =>
      eventsAfter(scope, stream, after, batch),
    );
    for (const event of events) {
      const frame = JSON.stringify({ n: event.n, type: event.type, data: event.data });
      for (const connection of waiting) connection.tell(event, frame);
    }
    return events.length === batch;
  }

  #receive(signal: Signal & { orgId: string }): void {
    if (this.#presence.receive(signal)) return;
    if (signal.frame.type === 'session_ended') {
      this.#endSession(String(signal.frame.sessionId));
      return;
    }
    const frame = JSON.stringify(signal.frame);
    for (const connection of this.#groups.get(`${signal.orgId} ${signal.stream}`) ?? [])
      connection.send(frame);
  }

  #endSession(sessionId: string): void {
    for (const connection of this.#all()) {
      const { principal } = connection;
      if (principal.kind === 'member' && principal.sessionId === sessionId) {
        connection.close(closeCodes.unauthenticated);
      }
    }
  }
}

function splitOnce(key: string): [string, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}
