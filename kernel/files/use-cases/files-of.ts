import type { Scope } from '#kernel/scope';
import { listReferenced } from '../repo/reference.repo.ts';
import { type StoredFile, toStoredFile } from '../stored-file.ts';

/** The files of several owners of one kind, by owner's id, in the order in which they were attached. */
export async function filesOf(
  scope: Scope,
  ownerKind: string,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFile[]>> {
  const found = new Map<string, StoredFile[]>();
  for (const row of await listReferenced(scope, ownerKind, ownerIds)) {
    const files = found.get(row.owner_id);
    if (files) files.push(toStoredFile(row));
    else found.set(row.owner_id, [toStoredFile(row)]);
  }
  return found;
}
