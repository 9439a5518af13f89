import type { Transaction } from 'kysely';
import type { Clock } from '#kernel/clock';
import type { Config } from '#kernel/config';
import type { EventData, EventDefinition, JobDefinition, JobInput } from '#kernel/contract';
import type { Dns } from '#kernel/dns';
import type { FileStore, Staging } from '#kernel/file-store';
import type { HttpClient } from '#kernel/http-client';
import type { I18n } from '#kernel/i18n';
import type { QueueView } from '#kernel/jobs';
import type { Logger } from '#kernel/log';
import type { Metrics } from '#kernel/metrics';
import type { ModuleSchema } from '#kernel/migrator';
import type { RateLimits } from '#kernel/rate-limit';
import type { Secrets } from '#kernel/secrets';
import type { Signing } from '#kernel/signing';
import type { DataDuties } from './data-duties.ts';
import type { Health } from './health.ts';
import type { Principal } from './principal.ts';
import type { Snapshot } from './snapshot.ts';
import type { Switches } from './switches.ts';

/** A frame that is told to whoever listens now and to nobody later (typing, presence). */
export interface Signal {
  /** `members`, or `visitor:<conversation id>`. */
  readonly stream: string;
  readonly frame: Readonly<Record<string, unknown>> & { readonly type: string };
}

export interface EnqueueOptions {
  readonly delayMs?: number;
}

/** What every open transaction offers, with an organisation or without. */
export interface Session {
  readonly services: Services;
  /** The instant at which the transaction began; every row of it carries the same one. */
  now(): Date;
  /** The query builder over a repo's own tables. Only repos call it. */
  tables<T>(): Transaction<T>;
  /** Runs after the commit, and never when there is none. */
  afterCommit(act: () => void): void;
}

/** One organisation's data, for the length of one transaction. */
export interface Scope extends Session {
  readonly orgId: string;
  readonly principal: Principal;
  /** Records a fact; listeners and open browsers learn of it after the commit. */
  emit<E extends EventDefinition>(event: E, data: EventData<E>): void;
  /** Asks for work after the commit, at least once. */
  enqueue<J extends JobDefinition>(job: J, input: JobInput<J>, options?: EnqueueOptions): void;
  /** Tells those who listen now, after the commit. */
  signal(signal: Signal): void;
  /**
   * Acts when everything else of this organisation is done, inside the transaction, once per `key` however often it is
   * asked for (the first one counts): what changed five times is told once, as it stands at the end.
   */
  atEnd(key: string, act: () => Promise<void>): void;
}

/** The tables without an organisation (users, sessions, organisations ...). */
export interface SystemScope extends Session {
  /** Goes on inside one organisation, in the same transaction. */
  enter<T>(principal: Principal, act: (scope: Scope) => Promise<T>): Promise<T>;
}

/** The only doors to the database. */
export interface Scopes {
  /** Opens one organisation's scope: a transaction in which row-level security shows its rows alone. */
  withOrg<T>(principal: Principal, act: (scope: Scope) => Promise<T>): Promise<T>;
  /** Opens the tables without an organisation; each call site stands in `tools/system-scopes.json` with its reason. */
  withSystem<T>(reason: string, act: (scope: SystemScope) => Promise<T>): Promise<T>;
  /** Reads every organisation's rows as they stand at one instant; `kernel/backup` alone does. */
  snapshot<T>(act: (snapshot: Snapshot) => Promise<T>): Promise<T>;
  /** Calls a look-up of schema `resolver` (key, address or token -> organisation); its rows, columns as SQL names them. */
  resolve(lookup: string, argument: string): Promise<Record<string, unknown>[]>;
  /** Tells those who listen now, outside any transaction. */
  signal(orgId: string, signal: Signal): Promise<void>;
  /** Whether the calling code runs inside an open scope. */
  inside(): boolean;
  close(): Promise<void>;
}

/** What the kernel lends to use-cases. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly i18n: I18n;
  readonly httpClient: HttpClient;
  readonly dns: Dns;
  readonly rateLimits: RateLimits;
  readonly scopes: Scopes;
  /** Bytes under keys; `kernel/files` gives them names, organisations and an end. */
  readonly fileStore: FileStore;
  readonly staging: Staging;
  readonly signing: Signing;
  readonly dataDuties: DataDuties;
  readonly switches: Switches;
  readonly health: Health;
  readonly queue: QueueView;
  /** Of the program. */
  readonly version: string;
  /** The tables and migrations of this version. */
  readonly schemas: readonly ModuleSchema[];
}
