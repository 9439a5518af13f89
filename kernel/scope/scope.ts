import type { Transaction } from 'kysely';
import type { EventData, EventDefinition, JobDefinition, JobInput } from '#kernel/contract';
import type { Principal } from './principal.ts';
import type { Services } from './services.ts';

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
}

/** The tables without an organisation (users, sessions, organisations ...). */
export interface SystemScope extends Session {
  /** Goes on inside one organisation, in the same transaction. */
  enter<T>(principal: Principal, act: (scope: Scope) => Promise<T>): Promise<T>;
}
