import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { FileRow, FilesTables } from './tables.ts';

/** What shows a file: `inbox.message` and the message's id, say. */
export interface FileOwner {
  readonly kind: string;
  readonly id: string;
}

/** After those that are there already; the same again changes nothing. */
export async function insertReference(scope: Scope, fileId: string, owner: FileOwner): Promise<void> {
  await sql`
    insert into file_references (owner_kind, owner_id, file_id, position, created_at)
    select ${owner.kind}, ${owner.id}::uuid, ${fileId}::uuid, coalesce(max(position), 0) + 1, ${scope.now()}
    from file_references where owner_kind = ${owner.kind} and owner_id = ${owner.id}::uuid
    on conflict (org_id, owner_kind, owner_id, file_id) do nothing
  `.execute(scope.tables<FilesTables>());
}

/** @returns the files that these owners showed */
export async function deleteReferences(
  scope: Scope,
  owners: { readonly kind: string; readonly ids: readonly string[] },
  fileId?: string,
): Promise<string[]> {
  if (owners.ids.length === 0) return [];
  const deleted = await scope
    .tables<FilesTables>()
    .deleteFrom('file_references')
    .where('owner_kind', '=', owners.kind)
    .where('owner_id', 'in', owners.ids)
    .$if(fileId !== undefined, (query) => query.where('file_id', '=', fileId ?? ''))
    .returning('file_id')
    .execute();
  return [...new Set(deleted.map(({ file_id }) => file_id))];
}

/** The files of several owners of one kind, each owner's in the order in which they were attached. */
export async function listReferenced(
  scope: Scope,
  ownerKind: string,
  ownerIds: readonly string[],
): Promise<(FileRow & { readonly owner_id: string })[]> {
  if (ownerIds.length === 0) return [];
  return scope
    .tables<FilesTables>()
    .selectFrom('file_references')
    .innerJoin('files', 'files.id', 'file_references.file_id')
    .selectAll('files')
    .select('file_references.owner_id')
    .where('owner_kind', '=', ownerKind)
    .where('owner_id', 'in', ownerIds)
    .orderBy('position')
    .execute();
}
