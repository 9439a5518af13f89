import type { Permission } from '#kernel/contract';
import { createListenClient } from '#kernel/events';
import { channels, jobPrincipal, type Services, type Signal } from '#kernel/scope';
import { type Connection, closeCodes } from './connection.ts';
import { eventsAfter } from './live.repo.ts';
import { createPresence } from './presence.ts';

const batch = 200;

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
  const groups = new Map<string, Set<Connection>>();
  const pumping = new Map<string, { again: boolean }>();
  const presence = createPresence(services, (orgId) => groups.get(`${orgId} members`) ?? new Set());

  /** Reads what is new in one stream once, however many sockets wait for it. */
  async function pump(key: string): Promise<void> {
    const current = pumping.get(key);
    if (current) {
      current.again = true;
      return;
    }
    const state = { again: true };
    pumping.set(key, state);
    try {
      while (state.again) {
        state.again = await deliver(key, state);
      }
    } catch (error) {
      services.log.warn({ err: error }, 'live events not read');
    } finally {
      pumping.delete(key);
    }
  }

  /** @returns whether more is to be read */
  async function deliver(key: string, state: { again: boolean }): Promise<boolean> {
    state.again = false;
    const group = groups.get(key);
    if (!group || group.size === 0) return false;
    const [orgId = '', stream = ''] = splitOnce(key);
    const after = Math.min(...[...group].map((connection) => connection.last));
    const events = await services.scopes.withOrg(jobPrincipal(orgId, 'realtime'), (scope) =>
      eventsAfter(scope, stream, after, batch),
    );
    for (const event of events) {
      const frame = JSON.stringify({ n: event.n, type: event.type, data: event.data });
      for (const connection of group) connection.tell(event, frame);
    }
    return state.again || events.length === batch;
  }

  function receive(signal: Signal & { orgId: string }): void {
    if (presence.receive(signal)) return;
    if (signal.frame.type === 'session_ended') {
      endSession(String(signal.frame.sessionId));
      return;
    }
    const frame = JSON.stringify(signal.frame);
    for (const connection of groups.get(`${signal.orgId} ${signal.stream}`) ?? []) connection.send(frame);
  }

  function endSession(sessionId: string): void {
    for (const connection of [...groups.values()].flatMap((group) => [...group])) {
      const { principal } = connection;
      if (principal.kind === 'member' && principal.sessionId === sessionId) {
        connection.close(closeCodes.unauthenticated);
      }
    }
  }

  const listener = createListenClient(
    listenUrl,
    services.log,
    {
      [channels.live]: (payload) => void pump(payload),
      [channels.signal]: (payload) => receive(JSON.parse(payload)),
    },
    () => {
      for (const key of groups.keys()) void pump(key);
    },
  );

  const keyOf = ({ principal, stream }: Connection) => `${principal.orgId} ${stream}`;
  return {
    permissions: new Map(permissions.map((permission) => [permission.name, permission])),
    add(connection) {
      const group = groups.get(keyOf(connection)) ?? new Set();
      groups.set(keyOf(connection), group.add(connection));
      presence.join(connection);
    },
    remove(connection) {
      const group = groups.get(keyOf(connection));
      group?.delete(connection);
      if (group?.size === 0) groups.delete(keyOf(connection));
      presence.leave(connection);
    },
    catchUp: (connection) => void pump(keyOf(connection)),
    get size() {
      return [...groups.values()].reduce((sum, group) => sum + group.size, 0);
    },
    async start() {
      await listener.start();
      presence.start();
    },
    async stop() {
      presence.stop();
      for (const group of groups.values()) for (const one of group) one.close(closeCodes.goingAway);
      await listener.stop();
    },
  };
}

function splitOnce(key: string): [string, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}
