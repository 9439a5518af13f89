import type { Principal, Services, Signal } from '#kernel/scope';
import type { Connection } from './connection.ts';

/** Who is connected somewhere: `member:<user id>` or `visitor:<conversation id>`. */
type Who = string;

const stream = 'presence';
const heartbeatMs = 20_000;
/** A process that died says nothing; what it told is forgotten after two missed heartbeats. */
const forgetMs = 45_000;

const whoOf = (principal: Principal): Who | null =>
  principal.kind === 'member'
    ? `member:${principal.userId}`
    : principal.kind === 'visitor'
      ? `visitor:${principal.conversationId}`
      : null;

export interface Presence {
  join(connection: Connection): void;
  leave(connection: Connection): void;
  /** @returns whether the signal was one of presence */
  receive(signal: Signal & { orgId: string }): boolean;
  start(): void;
  stop(): void;
}

/**
 * Who is here, across processes: each tells its connections by signal and tells them again at a heartbeat; members'
 * sockets get `{type: "presence", online: [...]}` whenever the set changes.
 */
export function createPresence(
  services: Services,
  members: (orgId: string) => Iterable<Connection>,
): Presence {
  return new SharedPresence(services, members);
}

class SharedPresence implements Presence {
  readonly #services: Services;
  readonly #members: (orgId: string) => Iterable<Connection>;
  /** By organisation, then by connection, those of other processes included. */
  readonly #known = new Map<string, Map<string, { who: Who; seenAt: number }>>();
  readonly #own = new Map<string, Connection>();
  #timer: NodeJS.Timeout | undefined;

  constructor(services: Services, members: (orgId: string) => Iterable<Connection>) {
    this.#services = services;
    this.#members = members;
  }

  start(): void {
    this.#timer = setInterval(() => this.#beat(), heartbeatMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  join(connection: Connection): void {
    this.#own.set(connection.id, connection);
    this.#announce(connection, 'here');
    if (connection.stream === 'members') this.#tell(connection.principal.orgId, [connection]);
  }

  leave(connection: Connection): void {
    this.#own.delete(connection.id);
    this.#announce(connection, 'gone');
  }

  receive({ orgId, stream: to, frame }: Signal & { orgId: string }): boolean {
    if (to !== stream) return false;
    this.#change(orgId, String(frame.connection), String(frame.who), frame.state === 'here');
    return true;
  }

  #online(orgId: string): Who[] {
    return [...new Set([...(this.#known.get(orgId)?.values() ?? [])].map((one) => one.who))];
  }

  #tell(orgId: string, connections: Iterable<Connection>): void {
    const frame = JSON.stringify({ type: 'presence', online: this.#online(orgId) });
    for (const connection of connections) connection.send(frame);
  }

  #announce(connection: Connection, state: 'here' | 'gone'): void {
    const who = whoOf(connection.principal);
    if (who === null) return;
    const frame = { type: 'presence', connection: connection.id, who, state };
    this.#services.scopes
      .signal(connection.principal.orgId, { stream, frame })
      .catch((error: unknown) => this.#services.log.debug({ err: error }, 'presence not told'));
  }

  #change(orgId: string, connection: string, who: Who, here: boolean): void {
    const before = this.#online(orgId).length;
    const organisation = this.#known.get(orgId) ?? new Map<string, { who: Who; seenAt: number }>();
    if (here) organisation.set(connection, { who, seenAt: this.#services.clock.now().getTime() });
    else organisation.delete(connection);
    if (organisation.size > 0) this.#known.set(orgId, organisation);
    else this.#known.delete(orgId);
    if (this.#online(orgId).length !== before) this.#tell(orgId, this.#members(orgId));
  }

  #beat(): void {
    const oldest = this.#services.clock.now().getTime() - forgetMs;
    for (const connection of this.#own.values()) this.#announce(connection, 'here');
    for (const [orgId, connections] of this.#known) {
      for (const [id, { who, seenAt }] of connections)
        if (seenAt < oldest) this.#change(orgId, id, who, false);
    }
  }
}
