import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { type OutboxRow, outboxTables } from './outbox.ts';
import { preparingPool } from './preparing-pool.ts';
import type { Principal } from './principal.ts';
import type { Scope, Scopes, Services, Session, Signal, SystemScope } from './scope.ts';
import { type Snapshot, withSnapshot } from './snapshot.ts';

export interface ScopesOptions {
  /** Login of the role `app`, which row-level security binds. */
  readonly appUrl: string;
  /** Login of the role `resolver`, which may only execute look-ups. */
  readonly resolverUrl: string;
  readonly poolSize: number;
  /** The services are built from the scopes, so they are asked for when the first scope opens. */
  readonly services: () => Services;
}

/** Channels of PostgreSQL's NOTIFY that the kernel uses. */
export const channels = {
  outbox: 'comptoir_outbox',
  live: 'comptoir_live',
  signal: 'comptoir_signal',
} as const;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const lookupName = /^[a-z_]+$/;

const timeouts = {
  statement_timeout: 20_000,
  /** A transaction may not stay open while its code waits for something else. */
  idle_in_transaction_session_timeout: 30_000,
  /** Whoever gets no connection within this time is told so, rather than kept waiting for ever. */
  connectionTimeoutMillis: 10_000,
};

const resolverPoolSize = 4;

interface Pending {
  readonly rows: OutboxRow[];
  readonly signals: { orgId: string; signal: Signal }[];
  readonly acts: (() => void)[];
}

export function createScopes(options: ScopesOptions): Scopes {
  return new DatabaseScopes(options);
}

class DatabaseScopes implements Scopes {
  readonly #services: () => Services;
  readonly #pool: pg.Pool;
  readonly #resolver: pg.Pool;
  readonly #appUrl: string;
  readonly #db: Kysely<unknown>;
  readonly #open = new AsyncLocalStorage<true>();
  #closing = false;

  constructor(options: ScopesOptions) {
    this.#services = options.services;
    this.#appUrl = options.appUrl;
    this.#pool = new pg.Pool({ connectionString: options.appUrl, max: options.poolSize, ...timeouts });
    this.#resolver = new pg.Pool({
      connectionString: options.resolverUrl,
      max: resolverPoolSize,
      ...timeouts,
    });
    for (const pool of [this.#pool, this.#resolver]) this.#outlive(pool);
    this.#db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: preparingPool(this.#pool) }) });
  }

  /**
   * A connection that dies is replaced by the pool, and fails what it was doing. It also says so itself, while it is idle
   * and while somebody has it, and the process would end if nobody listened.
   */
  #outlive(pool: pg.Pool): void {
    pool.on('connect', (client) =>
      client.on('error', ({ message }) => {
        if (!this.#closing) this.#services().log.warn({ reason: message }, 'database connection lost');
      }),
    );
    pool.on('error', () => undefined);
  }

  async withOrg<T>(principal: Principal, act: (scope: Scope) => Promise<T>): Promise<T> {
    return this.#transact(`begin; ${belongTo(principal.orgId)}`, (trx, pending) =>
      enter(trx, pending, principal, this.#services(), act),
    );
  }

  withSystem<T>(_reason: string, act: (scope: SystemScope) => Promise<T>): Promise<T> {
    return this.#transact('begin', (trx, pending) => {
      const services = this.#services();
      return act({
        ...session(trx, pending, services),
        enter: async (principal, within) => {
          await sql.raw(belongTo(principal.orgId)).execute(trx);
          return enter(trx, pending, principal, services, within);
        },
      });
    });
  }

  snapshot<T>(act: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    return withSnapshot(this.#appUrl, act);
  }

  async resolve(lookup: string, argument: string): Promise<Record<string, unknown>[]> {
    if (!lookupName.test(lookup)) throw new Error(`${lookup} is not the name of a look-up.`);
    const text = `select * from resolver.${lookup}($1)`;
    const result = await this.#resolver.query({ name: lookup, text, values: [argument] });
    return result.rows;
  }

  async signal(orgId: string, signal: Signal): Promise<void> {
    await this.#pool.query('select pg_notify($1, $2)', [
      channels.signal,
      JSON.stringify({ orgId, ...signal }),
    ]);
  }

  inside(): boolean {
    return this.#open.getStore() === true;
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#db.destroy();
    await this.#resolver.end();
  }

  async #transact<T>(
    begin: string,
    act: (trx: Transaction<unknown>, pending: Pending) => Promise<T>,
  ): Promise<T> {
    if (this.inside())
      throw new Error('A scope is already open: one scope a request, never one inside another.');
    const pending: Pending = { rows: [], signals: [], acts: [] };
    const result = await this.#open.run(true, () =>
      inTransaction(this.#db, begin, async (trx) => {
        const value = await act(trx, pending);
        await flush(trx, pending);
        return value;
      }),
    );
    for (const after of pending.acts) after();
    return result;
  }
}

/** What makes a transaction one organisation's; beside `begin` it needs no round trip of its own. */
function belongTo(orgId: string): string {
  if (!uuid.test(orgId)) throw new Error('A scope needs an organisation.');
  return `set local app.org_id = '${orgId}'`;
}

/** Kysely's own transactions begin with a `begin` to which nothing can be added. */
function inTransaction<T>(
  db: Kysely<unknown>,
  begin: string,
  act: (trx: Transaction<unknown>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    const run = (statement: string) => sql.raw(statement).execute(connection);
    await run(begin);
    try {
      // One connection between `begin` and `commit` is what a transaction is; only the type does not know it.
      const value = await act(connection as Transaction<unknown>);
      await run('commit');
      return value;
    } catch (error) {
      // Where the connection is lost there is nothing to roll back, and the first error is the one that matters.
      await run('rollback').catch(() => undefined);
      throw error;
    }
  });
}

function session(trx: Transaction<unknown>, pending: Pending, services: Services): Session {
  const began = services.clock.now();
  return {
    services,
    now: () => began,
    // The builder's type parameter names tables only; each repo brings the interface of its own.
    tables: <T>() => trx as unknown as Transaction<T>,
    afterCommit: (act) => void pending.acts.push(act),
  };
}

async function enter<T>(
  trx: Transaction<unknown>,
  pending: Pending,
  principal: Principal,
  services: Services,
  act: (scope: Scope) => Promise<T>,
): Promise<T> {
  const { orgId } = principal;
  const base = session(trx, pending, services);
  const last = new Map<string, () => Promise<void>>();
  const value = await act({
    ...base,
    orgId,
    principal,
    emit: (event, data) => void pending.rows.push(outboxTables.event(orgId, event, data, base.now())),
    enqueue: (job, input, given) =>
      void pending.rows.push(outboxTables.job(orgId, job, input, base.now(), given)),
    signal: (signal) => void pending.signals.push({ orgId, signal }),
    atEnd: (key, tell) => void (last.has(key) || last.set(key, tell)),
  });
  // A Map's iteration also meets what is added meanwhile.
  for (const tell of last.values()) await tell();
  return value;
}

/** Writes what the transaction announces, as its last statements, so that nothing is told of what did not happen. */
async function flush(trx: Transaction<unknown>, pending: Pending): Promise<void> {
  if (pending.rows.length > 0) {
    await outboxTables.insert(trx, pending.rows);
    for (const orgId of new Set(pending.rows.map((row) => row.org_id))) {
      await sql`select pg_notify(${channels.outbox}, ${orgId})`.execute(trx);
    }
  }
  for (const { orgId, signal } of pending.signals) {
    await sql`select pg_notify(${channels.signal}, ${JSON.stringify({ orgId, ...signal })})`.execute(trx);
  }
}
