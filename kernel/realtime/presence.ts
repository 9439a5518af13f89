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
/** Who comes and goes is told together: a shop with ten thousand visitors has a change every few milliseconds. */
const gatherMs = 100;

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
 * lives. A member's socket gets `{type: "presence", online: [...]}` when it begins, and then
 * `{type: "presence_changed", here: [...], gone: [...]}`.
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
  readonly #rosters = new Map<string, Roster>();
  /** What is not told yet, by organisation: who is here now, or is not. */
  readonly #changed = new Map<string, Map<Who, boolean>>();
  /** When each process was last heard of, in milliseconds. */
  readonly #heard = new Map<string, number>();
  readonly #own = new Map<string, Connection>();
  #timer: NodeJS.Timeout | undefined;
  #gathering: NodeJS.Timeout | undefined;

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
    clearTimeout(this.#gathering);
  }

  join(connection: Connection): void {
    this.#own.set(connection.id, connection);
    this.#announce(connection, 'here');
    if (connection.stream !== 'members') return;
    const online = [...(this.#rosters.get(connection.principal.orgId)?.who() ?? [])];
    connection.send(JSON.stringify({ type: 'presence', online }));
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
    return this.#rosters.get(orgId)?.has(who) ?? false;
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
    const roster = this.#rosters.get(orgId) ?? new Roster();
    const was = roster.has(who);
    if (here) roster.add(connection, who, process);
    else roster.delete(connection);
    if (roster.isEmpty) this.#rosters.delete(orgId);
    else this.#rosters.set(orgId, roster);
    const is = roster.has(who);
    if (is === was) return;
    const changed = this.#changed.get(orgId) ?? new Map<Who, boolean>();
    this.#changed.set(orgId, changed.set(who, is));
    this.#gathering ??= setTimeout(() => this.#tellChanges(), gatherMs).unref();
  }

  #tellChanges(): void {
    this.#gathering = undefined;
    for (const [orgId, changed] of this.#changed) {
      const among = (state: boolean) => [...changed].filter(([, is]) => is === state).map(([who]) => who);
      const frame = JSON.stringify({ type: 'presence_changed', here: among(true), gone: among(false) });
      for (const connection of this.#members(orgId)) connection.send(frame);
    }
    this.#changed.clear();
  }

  /** Says that this process lives, and forgets those that do not. */
  #beat(): void {
    this.#signal(everyOrganisation, { type: 'alive' });
    const dead = [...this.#heard].filter(([, at]) => at < this.#now() - forgetMs).map(([process]) => process);
    for (const process of dead) this.#heard.delete(process);
    for (const [orgId, roster] of this.#rosters) {
      for (const [id, who, process] of roster.of(dead)) this.#change(orgId, id, who, process, false);
    }
  }
}

/** Who is connected in one organisation, and by which connections, those of other processes included. */
class Roster {
  readonly #connections = new Map<string, { who: Who; process: string }>();
  readonly #counts = new Map<Who, number>();

  get isEmpty(): boolean {
    return this.#connections.size === 0;
  }

  has(who: Who): boolean {
    return this.#counts.has(who);
  }

  who(): Iterable<Who> {
    return this.#counts.keys();
  }

  add(connection: string, who: Who, process: string): void {
    this.delete(connection);
    this.#connections.set(connection, { who, process });
    this.#counts.set(who, (this.#counts.get(who) ?? 0) + 1);
  }

  delete(connection: string): void {
    const held = this.#connections.get(connection);
    if (!held) return;
    this.#connections.delete(connection);
    const left = (this.#counts.get(held.who) ?? 0) - 1;
    if (left > 0) this.#counts.set(held.who, left);
    else this.#counts.delete(held.who);
  }

  of(processes: readonly string[]): [connection: string, who: Who, process: string][] {
    return [...this.#connections]
      .filter(([, { process }]) => processes.includes(process))
      .map(([connection, { who, process }]) => [connection, who, process]);
  }
}
