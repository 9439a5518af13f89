import type { Services } from '#kernel/scope';

/** A wake-up may be lost with the process that got it; the next look finds what waits. */
const lookMs = 1_000;
/** What is under way is given so long to keep what it has when its process ends. */
const farewellMs = 5_000;

export interface WorkshopOptions {
  /** Works under way at the same time. */
  readonly most: number;
  /** Takes what comes next and answers what does it, which never rejects; null when nothing waits. */
  take(closing: AbortSignal): Promise<(() => Promise<void>) | null>;
}

/** Work that waits in rows under leases, done some at a time until it is closed. */
export interface Workshop {
  /** Has it look for work at once. */
  wake(): void;
  /** Lets what is under way come to an end, for some seconds. */
  close(): Promise<void>;
}

export function openWorkshop({ log }: Pick<Services, 'log'>, { most, take }: WorkshopOptions): Workshop {
  const closing = new AbortController();
  const running = new Set<Promise<void>>();
  let stir: () => void = () => undefined;
  let again = false;

  const wake = () => {
    again = true;
    stir();
  };
  const begin = async (): Promise<boolean> => {
    const work = await take(closing.signal);
    if (!work) return false;
    const under = work().finally(() => {
      running.delete(under);
      wake();
    });
    running.add(under);
    return true;
  };

  const loop = (async () => {
    while (!closing.signal.aborted) {
      again = false;
      try {
        while (!closing.signal.aborted && running.size < most && (await begin()));
      } catch (error) {
        log.warn({ err: error }, 'no work could be taken');
      }
      if (!again && !closing.signal.aborted) await pause(lookMs, (done) => (stir = done));
    }
  })();

  return {
    wake,
    async close() {
      closing.abort('the process ends');
      stir();
      await loop;
      let enough: () => void = () => undefined;
      await Promise.race([Promise.all(running), pause(farewellMs, (done) => (enough = done))]);
      // Or the timer would keep the process for all of its time.
      enough();
    },
  };
}

/** So long, or until what `given` receives is called. */
function pause(ms: number, given: (done: () => void) => void = () => undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    given(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
