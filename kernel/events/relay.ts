import type { EventDefinition } from '#kernel/contract';
import type { Jobs } from '#kernel/jobs';
import { createListenClient, type ListenClient } from '#kernel/listen';
import type { Module } from '#kernel/module';
import { channels, jobPrincipal, type Services } from '#kernel/scope';
import {
  type AnnouncedRow,
  type LiveRow,
  leftBehind,
  numberEvents,
  settle,
  takeUnnumbered,
} from './relay.repo.ts';

export interface RelayOptions {
  readonly services: Services;
  readonly jobs: Jobs;
  readonly modules: readonly Module[];
  /** Login for the connection that listens. */
  readonly listenUrl: string;
}

export interface Relay {
  start(): Promise<void>;
  stop(): Promise<void>;
}

const batch = 500;
const sweepEveryMs = 2_000;
/** What a sweep finds is older than any relay that works; younger rows have their own notification under way. */
const sweepAgeSeconds = 2;

/** Job and envelope under which a listener or a job handler is woken. */
export interface Envelope {
  readonly orgId: string;
  readonly data: unknown;
}

interface Wake {
  readonly name: string;
  readonly id: string;
  readonly delayMs: number;
  readonly attempts: number;
  readonly backoffMs: number;
  readonly envelope: Envelope;
}

/**
 * Passes on what transactions announced: numbers events for open browsers, and queues a job for each listener and each
 * requested job, with the row's id, so that a repeat is the same job.
 */
export function createRelay(options: RelayOptions): Relay {
  return new OutboxRelay(options);
}

class OutboxRelay implements Relay {
  readonly #services: Services;
  readonly #jobs: Jobs;
  readonly #events: ReadonlyMap<string, EventDefinition>;
  readonly #wakesOf: (orgId: string, row: AnnouncedRow) => Wake[];
  readonly #listener: ListenClient;
  /** Organisations that are being relayed; a notification during a run causes one more. */
  readonly #running = new Map<string, { again: boolean }>();
  #sweep: NodeJS.Timeout | undefined;

  constructor({ services, jobs, modules, listenUrl }: RelayOptions) {
    this.#services = services;
    this.#jobs = jobs;
    const events = modules.flatMap((module) => module.events ?? []);
    this.#events = new Map(events.map((event) => [`${event.type} ${event.v}`, event]));
    this.#wakesOf = wakeFinder(modules);
    this.#listener = createListenClient(listenUrl, services.log, {
      [channels.outbox]: (payload) => void this.#wake(payload),
    });
  }

  async start(): Promise<void> {
    await this.#listener.start();
    await this.#sweepAll();
    const again = async () => {
      await this.#sweepAll();
      if (this.#sweep) this.#sweep = setTimeout(again, sweepEveryMs);
    };
    this.#sweep = setTimeout(again, sweepEveryMs);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#sweep);
    this.#sweep = undefined;
    await this.#listener.stop();
    while (this.#running.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async #wake(orgId: string, withLeftovers = false): Promise<void> {
    const current = this.#running.get(orgId);
    if (current) {
      current.again = true;
      return;
    }
    const state = { again: true };
    this.#running.set(orgId, state);
    try {
      while (state.again) {
        state.again = false;
        await this.#relayOrganisation(orgId, withLeftovers);
      }
    } catch (error) {
      // The sweep tries again; nothing is lost, because the rows are still there.
      this.#services.log.warn({ err: error, orgId }, 'relay interrupted');
    } finally {
      this.#running.delete(orgId);
    }
  }

  async #relayOrganisation(orgId: string, withLeftovers: boolean): Promise<void> {
    let full = true;
    while (full) {
      const found = await this.#services.scopes.withOrg(jobPrincipal(orgId, 'relay'), async (scope) => {
        const rows = await takeUnnumbered(scope, batch);
        await numberEvents(
          scope,
          rows.flatMap((row) => toLive(row, this.#events)),
        );
        const [kept, done] = split(rows, (row) => this.#wakesOf(orgId, row).length > 0);
        await settle(scope, idsOf(done), idsOf(kept));
        return {
          full: rows.length === batch,
          toDispatch: withLeftovers ? await leftBehind(scope, batch) : kept,
        };
      });
      await this.#dispatch(orgId, found.toDispatch);
      full = found.full || (withLeftovers && found.toDispatch.length === batch);
    }
  }

  async #dispatch(orgId: string, rows: readonly AnnouncedRow[]): Promise<void> {
    if (rows.length === 0) return;
    for (const { name, attempts, backoffMs, envelope, id, delayMs } of rows.flatMap((row) =>
      this.#wakesOf(orgId, row),
    )) {
      await this.#jobs.add({ name, attempts, backoffMs }, envelope, { id, delayMs });
    }
    await this.#services.scopes.withOrg(jobPrincipal(orgId, 'relay'), (scope) =>
      settle(scope, idsOf(rows), []),
    );
  }

  async #sweepAll(): Promise<void> {
    try {
      const found = await this.#services.scopes.resolve('orgs_with_outbox', String(sweepAgeSeconds));
      for (const row of found) await this.#wake(String(row.org_id), true);
    } catch (error) {
      this.#services.log.warn({ err: error }, 'relay sweep failed');
    }
  }
}

const idsOf = (rows: readonly AnnouncedRow[]) => rows.map((row) => row.id);

function toLive(row: AnnouncedRow, events: ReadonlyMap<string, EventDefinition>): LiveRow[] {
  if (row.kind !== 'event') return [];
  const live = events.get(`${row.type} ${row.v}`)?.live;
  if (!live) return [];
  const stream = live.to === 'members' ? 'members' : `visitor:${String(row.data[live.key])}`;
  const permission = live.to === 'members' ? live.permission.name : null;
  return [{ stream, type: row.type, permission, data: row.data, occurred_at: row.occurred_at }];
}

function wakeFinder(modules: readonly Module[]): (orgId: string, row: AnnouncedRow) => Wake[] {
  const definitions = new Map(
    modules.flatMap((module) => module.jobs ?? []).map(({ job }) => [job.name, job]),
  );
  const listeners = modules.flatMap((module) => module.listeners ?? []);
  return (orgId, row) => {
    const envelope = { orgId, data: row.data };
    if (row.kind === 'event') {
      return listeners
        .filter(({ event }) => event.type === row.type && (event.v === row.v || event.v === row.v + 1))
        .map(({ name }) => ({
          name,
          id: `${row.id}-${name}`,
          delayMs: 0,
          attempts: 8,
          backoffMs: 500,
          envelope,
        }));
    }
    const job = definitions.get(row.type);
    if (!job) return [];
    const delayMs = row.run_at ? Math.max(0, row.run_at.getTime() - row.occurred_at.getTime()) : 0;
    return [
      { name: job.name, id: row.id, delayMs, attempts: job.attempts, backoffMs: job.backoffMs, envelope },
    ];
  };
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
