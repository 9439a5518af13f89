import type { TaskSubject } from '#kernel/contract';
import type { Scope, Services } from '#kernel/scope';

export interface Price {
  /** Millicredits. */
  readonly amount: bigint;
  /** Of the prices by which it was reckoned: what is finished is charged by the same ones. */
  readonly version: number;
}

/** How tasks are paid, which is a module's matter: each call happens inside the transaction of what it belongs to. */
export interface TaskCharges {
  quote(
    scope: Scope,
    asked: { readonly tool: string; readonly units: number; readonly version?: number },
  ): Promise<Price>;
  /** Sets the price aside, or refuses the task. */
  hold(
    scope: Scope,
    hold: {
      readonly taskId: string;
      readonly tool: string;
      /** The tool in the price book by whose price it is paid. */
      readonly pricedAs: string;
      readonly about: TaskSubject | null;
      readonly memberId: string | null;
      readonly amount: bigint;
      readonly expiresAt: Date;
    },
  ): Promise<unknown>;
  /** Charges so much of what is held and gives back the rest; all of it for nothing. */
  settle(scope: Scope, taskId: string, amount: bigint): Promise<unknown>;
}

const registered = new WeakMap<Services, TaskCharges>();

/** Called by the module that knows of money, once, from its manifest's `register`. */
export function registerTaskCharges(services: Services, charges: TaskCharges): void {
  if (registered.has(services)) throw new Error('Tasks are paid by one ledger.');
  registered.set(services, charges);
}

const free: TaskCharges = {
  quote: async () => ({ amount: 0n, version: 0 }),
  hold: async () => undefined,
  settle: async () => undefined,
};

/** In an installation without a ledger nothing costs anything. */
export const chargesOf = (services: Services): TaskCharges => registered.get(services) ?? free;
