import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line says about the work it belongs to. */
export interface LogContext {
  requestId?: string | undefined;
  orgId?: string | undefined;
  userId?: string | undefined;
  /** How long the work took. */
  ms?: number | undefined;
  /** The route's template (`/api/v1/contacts/{id}`) or the job's name, never an address with ids in it. */
  route?: string | undefined;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Runs `fn` so that every line logged in it, however deep and late, carries `context` beside what is known already. */
export function withLogContext<T>(context: LogContext, fn: () => T): T {
  return storage.run({ ...storage.getStore(), ...context }, fn);
}

/** Adds to the running context what is only learnt on the way, such as who has signed in. Outside of one it does nothing. */
export function addLogContext(context: LogContext): void {
  const running = storage.getStore();
  if (running) Object.assign(running, context);
}

/** A copy: the logger merges its line into it. */
export function currentLogContext(): LogContext {
  return { ...storage.getStore() };
}
