import type { Clock } from '#kernel/clock';
import type { Config } from '#kernel/config';
import type { HttpClient } from '#kernel/http-client';
import type { I18n } from '#kernel/i18n';
import type { Logger } from '#kernel/log';
import type { Metrics } from '#kernel/metrics';
import type { RateLimits } from '#kernel/rate-limit';
import type { Secrets } from '#kernel/secrets';
import type { Principal } from './principal.ts';
import type { Scope, Signal, SystemScope } from './scope.ts';

/** The only doors to the database. */
export interface Scopes {
  /** Opens one organisation's scope: a transaction in which row-level security shows its rows alone. */
  withOrg<T>(principal: Principal, act: (scope: Scope) => Promise<T>): Promise<T>;
  /** Opens the tables without an organisation; each call site stands in `tools/system-scopes.json` with its reason. */
  withSystem<T>(reason: string, act: (scope: SystemScope) => Promise<T>): Promise<T>;
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
  readonly rateLimits: RateLimits;
  readonly scopes: Scopes;
}
