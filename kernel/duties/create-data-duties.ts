import type { DataDuties, Services } from '#kernel/scope';
import type { Duties } from './duties.ts';
import { tablesWithRows } from './tenant-rows.repo.ts';

export interface DataDutiesOptions {
  /** In the order of dependencies, the kernel's first. */
  readonly duties: readonly Duties[];
  /** Names of all tenant tables. */
  readonly tenantTables: readonly string[];
  /** The services hold these duties, so they are asked for when one is done. */
  readonly services: () => Services;
}

/** Somebody who was still at work when the first round began has finished by the last. */
const rounds = 5;
const foreignKeyViolation = '23503';

/** All modules' duties as one. What a module exports comes before what depends on it, and is erased after it. */
export function createDataDuties({ duties, tenantTables, services }: DataDutiesOptions): DataDuties {
  const dependentsFirst = [...duties].reverse();
  return {
    async *exportOrg(orgId) {
      for (const duty of duties) yield* duty.exportOrg({ services: services(), orgId });
    },
    async eraseOrg(orgId) {
      const target = { services: services(), orgId };
      let left: readonly string[] = tenantTables;
      for (let round = 0; round < rounds && left.length > 0; round += 1) {
        await whileOthersWrite(async () => {
          for (const duty of dependentsFirst) await duty.eraseOrg(target);
        });
        left = await tablesWithRows(target, tenantTables);
      }
      if (left.length > 0) throw new Error(`The organisation still has rows in ${left.join(', ')}.`);
    },
    async *exportContact(orgId, contactId) {
      for (const duty of duties) yield* duty.exportContact({ services: services(), orgId, contactId });
    },
    async eraseContact(orgId, contactId) {
      for (const duty of dependentsFirst) await duty.eraseContact({ services: services(), orgId, contactId });
    },
  };
}

/** A row that was written between two batches refers to one that is to go; the next round takes both. */
async function whileOthersWrite(erase: () => Promise<void>): Promise<void> {
  try {
    await erase();
  } catch (error) {
    if ((error as { code?: unknown }).code !== foreignKeyViolation) throw error;
  }
}
