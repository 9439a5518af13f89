import type { Duties } from './duties.ts';
import { eraseRows, type Holding, readRows } from './tenant-rows.repo.ts';

/** A table of a manifest, as far as duties need to know it. */
export interface HeldTable extends Holding {
  readonly tenancy: 'tenant' | 'installation';
  readonly appendOnly?: boolean;
}

/**
 * A module's duty to organisations, from its tables alone. They stand in the manifest in an order in which a table that
 * others refer to comes before them: they are exported in that order and erased in the other one. Those that only grow
 * are erased by the foreign key of the table that they belong to.
 */
export function organisationDuties(tables: readonly HeldTable[]): Pick<Duties, 'exportOrg' | 'eraseOrg'> {
  const held = tables.filter(({ tenancy }) => tenancy === 'tenant');
  const erasable = held.filter(({ appendOnly }) => !appendOnly).reverse();
  return {
    async *exportOrg(target) {
      for (const table of held) yield* readRows(target, table);
    },
    async eraseOrg(target) {
      for (const { name } of erasable) await eraseRows(target, name);
    },
  };
}
