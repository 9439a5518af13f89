import type * as z from 'zod';
import type { Setting } from '#kernel/config';
import type {
  Contract,
  ErrorDefinition,
  EventDefinition,
  JobDefinition,
  JobInput,
  Permission,
} from '#kernel/contract';
import type { DeclaredDuties } from '#kernel/duties';
import type { Authenticators, PageOutline, PublicPage, RateLimitDefinition, Route } from '#kernel/http';
import type { Table } from '#kernel/migrator';
import type { SocketEndpoint } from '#kernel/realtime';
import type { Scope, Services } from '#kernel/scope';
import type { Check } from './check.ts';
import type { Command } from './command.ts';

/** A module reacting to another's fact, in a scope of its own, at least once. */
export interface Listener {
  /** `module.verb`, unique. */
  readonly name: string;
  readonly event: EventDefinition;
  handle(scope: Scope, data: unknown): Promise<void>;
}

export function defineListener<T extends z.ZodType>(listener: {
  name: string;
  event: EventDefinition<T>;
  handle(scope: Scope, data: z.output<T>): Promise<void>;
}): Listener {
  // The relay parses the data with the event's own schema before it calls.
  return listener as Listener;
}

/** What a job's handler gets; it opens its own scopes, because it may have to wait for the network between them. */
export interface JobContext {
  readonly services: Services;
  readonly orgId: string;
  /** The attempt's number, from 1. */
  readonly attempt: number;
  readonly signal: AbortSignal;
}

export interface JobHandler {
  readonly job: JobDefinition;
  handle(context: JobContext, input: unknown): Promise<void>;
}

export function defineHandler<J extends JobDefinition>(
  job: J,
  handle: (context: JobContext, input: JobInput<J>) => Promise<void>,
): JobHandler {
  return { job, handle: handle as JobHandler['handle'] };
}

/** Work of the whole installation at an interval, once whatever the number of processes. */
export interface Schedule {
  readonly name: string;
  readonly everyMs: number;
  run(services: Services): Promise<void>;
}

/** Everything that a module brings. Boot refuses a set of manifests that contradicts itself. */
export interface Module {
  readonly name: string;
  readonly dependsOn: readonly string[];
  /** A part of the kernel with tables and routes: it lies in `kernel/<name>`, and every module may use it. */
  readonly inKernel?: boolean;
  readonly settings?: readonly Setting[];
  readonly permissions?: readonly Permission[];
  readonly errors?: readonly ErrorDefinition[];
  readonly events?: readonly EventDefinition[];
  /** A table that others refer to stands before them. */
  readonly tables?: readonly Table[];
  /** What the module gives out and takes away of an organisation and of a contact; every module with tables says it. */
  readonly duties?: DeclaredDuties;
  readonly routes?: readonly Route[];
  readonly pages?: readonly PublicPage[];
  /** Of the application's pages that a stranger sees first. */
  readonly outlines?: readonly PageOutline[];
  readonly sockets?: readonly SocketEndpoint[];
  readonly jobs?: readonly JobHandler[];
  readonly listeners?: readonly Listener[];
  readonly schedules?: readonly Schedule[];
  /** Of the installation's health: `comptoir doctor` and the administrator's page run them. */
  readonly checks?: readonly Check[];
  /** Of `comptoir`, the terminal's program. */
  readonly commands?: readonly Command[];
  readonly rateLimits?: readonly RateLimitDefinition[];
  readonly authenticateUser?: Authenticators['user'];
  /** By which a browser that is signed in gets an access token: the console of `/docs` uses it. */
  readonly renewToken?: Contract;
  readonly authenticateVisitor?: Authenticators['visitor'];
  /**
   * Lends what this module does to modules below it, which may not import it (`registerAccountMailer(services, ...)`);
   * called for every module in their order, before anything is served, queued or seeded.
   */
  readonly register?: (services: Services) => void;
  /** Adds the module's part to the demo organisation; not called in production. */
  readonly seedDemo?: (services: Services) => Promise<void>;
  /** Loads, once requests are served, what the first of them would otherwise wait for. Failing is of no consequence. */
  readonly warmUp?: () => Promise<void>;
  /**
   * Opens a way in beside HTTP, in processes that serve and once they do; answers what closes it again, which waits for
   * whatever is under way.
   */
  readonly openDoor?: (services: Services) => Promise<() => Promise<void>>;
  /** Begins work that waits for nobody's request, in processes that work; answers what ends it again. */
  readonly openWorkshop?: (services: Services) => Promise<() => Promise<void>>;
  /** Lines for the terminal of a person who starts the installation by hand. */
  readonly greet?: (services: Services, url: string) => Promise<readonly { label: string; value: string }[]>;
}

export function defineModule(module: Module): Module {
  return module;
}
