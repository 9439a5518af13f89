import { newId } from '#kernel/ids';
import type { Principal, Services, Signal } from '#kernel/scope';
import type { Connection } from './connection.ts';

/** Who is connected somewhere: `member:<user id>` or `visitor:<conversation id>`. */
type Who = string;

const stream = 'presence';
/** A process's sign of life concerns all organisations. */
const everyOrganisation = '*';
const heartbeatMs = 20_000;
/** A process that died says nothing; what it told is forgotten after two missed heartbeats. */
const forgetMs = 45_000;

/** What each installation in this process knows, for whoever asks without a socket. */
const known = new WeakMap<Services, Presence>();

/**
 * Whether a member (`member:<user id>`) or a visitor (`visitor:<conversation id>`) has a page open, in any process. One
 * that serves no sockets knows of nobody.
 */
export const isOnline = (services: Services, orgId: string, who: Who): boolean =>
  known.get(services)?.isOnline(orgId, who) ?? false;

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
  isOnline(orgId: string, who: Who): boolean;
  start(): void;
  stop(): void;
}

/**
 * Who is here, across processes: each tells of its connections as they come and go, and once in a while that it still
 * lives; members' sockets get `{type: "presence", online: [...]}` whenever the set changes.
 */
export function createPresence(
  services: Services,
  members: (orgId: string) => Iterable<Connection>,
): Presence {
  const presence = new SharedPresence(services, members);
  known.set(services, presence);
  return presence;
}

class SharedPresence implements Presence {
  readonly #services: Services;
  readonly #members: (orgId: string) => Iterable<Connection>;
  readonly #process = newId();
  /** By organisation, then by connection, those of other processes included. */
  readonly #known = new Map<string, Map<string, { who: Who; process: string }>>();
  /** When each process was last heard of, in milliseconds. */
  readonly #heard = new Map<string, number>();
  readonly #own = new Map<string, Connection>();
  #timer: NodeJS.Timeout | undefined;

  constructor(services: Services, members: (orgId: string) => Iterable<Connection>) {
    this.#services = services;
    this.#members = members;
  }

  start(): void {
    this.#beat();
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
    const process = String(frame.process);
    const isNew = !this.#heard.has(process);
    this.#heard.set(process, this.#now());
    if (frame.type === 'presence') {
      this.#change(orgId, String(frame.connection), String(frame.who), process, frame.state === 'here');
    } else if (isNew && process !== this.#process) {
      // A process that has just started knows nobody yet.
      for (const connection of this.#own.values()) this.#announce(connection, 'here');
    }
    return true;
  }

  #now(): number {
    return this.#services.clock.now().getTime();
  }

  isOnline(orgId: string, who: Who): boolean {
    return this.#online(orgId).includes(who);
  }

  #online(orgId: string): Who[] {
    return [...new Set([...(this.#known.get(orgId)?.values() ?? [])].map((one) => one.who))];
  }

  #tell(orgId: string, connections: Iterable<Connection>): void {
    const frame = JSON.stringify({ type: 'presence', online: this.#online(orgId) });
    for (const connection of connections) connection.send(frame);
  }

  #signal(orgId: string, frame: Signal['frame']): void {
    this.#services.scopes
      .signal(orgId, { stream, frame: { ...frame, process: this.#process } })
      .catch((error: unknown) => this.#services.log.debug({ err: error }, 'presence not told'));
  }

  #announce(connection: Connection, state: 'here' | 'gone'): void {
    const who = whoOf(connection.principal);
    if (who === null) return;
    this.#signal(connection.principal.orgId, { type: 'presence', connection: connection.id, who, state });
  }

  #change(orgId: string, connection: string, who: Who, process: string, here: boolean): void {
    const before = this.#online(orgId).length;
    const organisation = this.#known.get(orgId) ?? new Map<string, { who: Who; process: string }>();
    if (here) organisation.set(connection, { who, process });
    else organisation.delete(connection);
    if (organisation.size > 0) this.#known.set(orgId, organisation);
    else this.#known.delete(orgId);
    if (this.#online(orgId).length !== before) this.#tell(orgId, this.#members(orgId));
  }

  /** Says that this process lives, and forgets those that do not. */
  #beat(): void {
    this.#signal(everyOrganisation, { type: 'alive' });
    const dead = [...this.#heard].filter(([, at]) => at < this.#now() - forgetMs).map(([process]) => process);
    for (const process of dead) this.#heard.delete(process);
    for (const [orgId, connections] of this.#known) {
      for (const [id, one] of connections) {
        if (dead.includes(one.process)) this.#change(orgId, id, one.who, one.process, false);
      }
    }
  }
}
