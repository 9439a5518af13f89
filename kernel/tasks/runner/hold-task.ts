import type { Services } from '#kernel/scope';
import { renewLease } from '../repo/lease.repo.ts';
import type { Claimed } from './claim-next.ts';

/** Why work stops before its end. */
export type Interruption = 'cancelled' | 'lost' | 'closing' | 'late';

/** A worker's hold on a task. */
export interface Holding {
  readonly owner: string;
  readonly signal: AbortSignal;
  /** Undefined for as long as nothing interrupts the work. */
  why(): Interruption | undefined;
  interrupt(why: Interruption): void;
  /** It has to be done after so long. */
  limit(ms: number): void;
  /** Renews the lease no more. */
  end(): Promise<void>;
}

/** Three of them fit into a lease, so that one may be late. */
const beatMs = 2_500;

/** Renews the lease while the work goes on, and learns by it when somebody cancels. */
export function holdTask(
  services: Services,
  { task, principal }: Claimed,
  owner: string,
  closing: AbortSignal,
): Holding {
  const abort = new AbortController();
  let beat: Promise<void> = Promise.resolve();
  let deadline: NodeJS.Timeout | undefined;
  const interrupt = (why: Interruption) => abort.abort(why);
  const close = () => interrupt('closing');
  if (closing.aborted) close();
  closing.addEventListener('abort', close);

  const renew = async () => {
    try {
      const cancel = await services.scopes.withOrg(principal, (scope) => renewLease(scope, task.id, owner));
      if (cancel === undefined) interrupt('lost');
      else if (cancel) interrupt('cancelled');
    } catch (error) {
      services.log.warn({ err: error, taskId: task.id }, 'a lease was not renewed');
    }
  };
  const timer = setInterval(() => {
    beat = beat.then(renew);
  }, beatMs);

  return {
    owner,
    signal: abort.signal,
    why: () => (abort.signal.aborted ? (abort.signal.reason as Interruption) : undefined),
    interrupt,
    limit(ms) {
      deadline = setTimeout(() => interrupt('late'), ms);
    },
    async end() {
      clearInterval(timer);
      clearTimeout(deadline);
      closing.removeEventListener('abort', close);
      await beat;
    },
  };
}
