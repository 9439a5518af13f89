import type { Services } from '#kernel/scope';

/** Why work stops before its end. */
export type Interruption = 'cancelled' | 'lost' | 'closing' | 'late';

/** A worker's hold on what it works on. */
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

export interface Held {
  readonly owner: string;
  /** Aborted when the process ends. */
  readonly closing: AbortSignal;
  /** Renews a lease of ten seconds, and learns by it whether the work is wanted still. */
  renew(): Promise<'held' | 'cancelled' | 'lost'>;
}

/** Three of them fit into a lease, so that one may be late. */
const beatMs = 2_500;

/** Renews a lease while the work under it goes on. */
export function holdLease({ log }: Pick<Services, 'log'>, { owner, closing, renew }: Held): Holding {
  const abort = new AbortController();
  let beat: Promise<void> = Promise.resolve();
  let deadline: NodeJS.Timeout | undefined;
  const interrupt = (why: Interruption) => abort.abort(why);
  const close = () => interrupt('closing');
  if (closing.aborted) close();
  closing.addEventListener('abort', close);

  const renewOnce = async () => {
    try {
      const state = await renew();
      if (state !== 'held') interrupt(state);
    } catch (error) {
      log.warn({ err: error }, 'a lease was not renewed');
    }
  };
  const timer = setInterval(() => {
    beat = beat.then(renewOnce);
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
