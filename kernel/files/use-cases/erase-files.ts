import type { DutyTarget } from '#kernel/duties';
import { organisationDuties } from '#kernel/duties';
import { filesTables } from '../tables.ts';

const { eraseOrg } = organisationDuties(filesTables);

/** Deletes an organisation's rows and then everything that the store has of it, known to a row or not. */
export async function eraseFiles(target: DutyTarget): Promise<void> {
  await eraseOrg(target);
  const { fileStore } = target.services;
  for await (const { key } of fileStore.list(target.orgId)) await fileStore.delete(key);
}
