import { newId } from '#kernel/ids';
import type { Services } from '#kernel/scope';
import { openWorkshop, type Workshop } from '#kernel/workshop';
import { tasksSettings } from '../settings.ts';
import { claimNext } from './claim-next.ts';
import { workOn } from './work-on.ts';

const workshops = new WeakMap<Services, Workshop>();

/** Has this process look for work at once, if it works at all. */
export const wakeWorkshop = (services: Services): void => workshops.get(services)?.wake();

/** Works on tasks, some at a time, until it is closed. */
export async function openTaskWorkshop(services: Services): Promise<() => Promise<void>> {
  const workshop = openWorkshop(services, {
    most: services.config.get(tasksSettings.atOnce),
    async take(closing) {
      // A lease of its own each time: where this process stood still until one ended, two of its own must not share a task.
      const owner = newId();
      const claimed = await claimNext(services, owner);
      return claimed && (() => workOn(services, claimed, owner, closing));
    },
  });
  workshops.set(services, workshop);
  return async () => {
    workshops.delete(services);
    await workshop.close();
  };
}
