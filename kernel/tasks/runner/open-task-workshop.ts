import { newId } from '#kernel/ids';
import type { Services } from '#kernel/scope';
import { tasksSettings } from '../settings.ts';
import { claimNext } from './claim-next.ts';
import { workOn } from './work-on.ts';

/** A wake-up may be lost with the process that got it; the next look finds the task. */
const lookMs = 1_000;
/** Tasks under way are given so long to keep what they have when their process ends. */
const farewellMs = 5_000;

const wakers = new WeakMap<Services, () => void>();

/** Has this process look for work at once, if it works at all. */
export const wakeWorkshop = (services: Services): void => wakers.get(services)?.();

/** Works on tasks, some at a time, until it is closed. */
export async function openTaskWorkshop(services: Services): Promise<() => Promise<void>> {
  const most = services.config.get(tasksSettings.atOnce);
  const closing = new AbortController();
  const running = new Set<Promise<void>>();
  let wake: () => void = () => undefined;
  let again = false;

  const take = async (): Promise<boolean> => {
    // A lease of its own each time: where this process stood still until one ended, two of its own must not share a task.
    const owner = newId();
    const claimed = await claimNext(services, owner);
    if (!claimed) return false;
    const work = workOn(services, claimed, owner, closing.signal).finally(() => {
      running.delete(work);
      look();
    });
    running.add(work);
    return true;
  };
  const look = () => {
    again = true;
    wake();
  };
  wakers.set(services, look);

  const loop = (async () => {
    while (!closing.signal.aborted) {
      again = false;
      try {
        while (!closing.signal.aborted && running.size < most && (await take()));
      } catch (error) {
        services.log.warn({ err: error }, 'no task could be taken');
      }
      if (!again && !closing.signal.aborted) await pause(lookMs, (done) => (wake = done));
    }
  })();

  return async () => {
    closing.abort('the process ends');
    wakers.delete(services);
    wake();
    await loop;
    await Promise.race([Promise.all(running), pause(farewellMs)]);
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
