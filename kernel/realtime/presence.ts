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
  const known = new Map<string, Map<string, { who: Who; seenAt: number }>>();
  const own = new Map<string, Connection>();
  let timer: NodeJS.Timeout | undefined;

  const online = (orgId: string): Who[] => [
    ...new Set([...(known.get(orgId)?.values() ?? [])].map((one) => one.who)),
  ];
  const tell = (orgId: string, connections: Iterable<Connection>) => {
    const frame = JSON.stringify({ type: 'presence', online: online(orgId) });
    for (const connection of connections) connection.send(frame);
  };
  const announce = (connection: Connection, state: 'here' | 'gone') => {
    const who = whoOf(connection.principal);
    if (who === null) return;
    const frame = { type: 'presence', connection: connection.id, who, state };
    services.scopes
      .signal(connection.principal.orgId, { stream, frame })
      .catch((error: unknown) => services.log.debug({ err: error }, 'presence not told'));
  };

  function change(orgId: string, connection: string, who: Who, here: boolean): void {
    const before = online(orgId).length;
    const organisation = known.get(orgId) ?? new Map<string, { who: Who; seenAt: number }>();
    if (here) organisation.set(connection, { who, seenAt: services.clock.now().getTime() });
    else organisation.delete(connection);
    if (organisation.size > 0) known.set(orgId, organisation);
    else known.delete(orgId);
    if (online(orgId).length !== before) tell(orgId, members(orgId));
  }

  function beat(): void {
    const oldest = services.clock.now().getTime() - forgetMs;
    for (const connection of own.values()) announce(connection, 'here');
    for (const [orgId, connections] of known) {
      for (const [id, { who, seenAt }] of connections) if (seenAt < oldest) change(orgId, id, who, false);
    }
  }

  return {
    join(connection) {
      own.set(connection.id, connection);
      announce(connection, 'here');
      if (connection.stream === 'members') tell(connection.principal.orgId, [connection]);
    },
    leave(connection) {
      own.delete(connection.id);
      announce(connection, 'gone');
    },
    receive({ orgId, stream: to, frame }) {
      if (to !== stream) return false;
      change(orgId, String(frame.connection), String(frame.who), frame.state === 'here');
      return true;
    },
    start() {
      timer = setInterval(beat, heartbeatMs);
      timer.unref();
    },
    stop() {
      clearInterval(timer);
    },
  };
}
