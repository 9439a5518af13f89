import type { ImageVariant } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import type { FilesTables, FileVariantRow } from './tables.ts';

export async function findVariant(
  scope: Scope,
  fileId: string,
  variant: ImageVariant,
): Promise<FileVariantRow | undefined> {
  return scope
    .tables<FilesTables>()
    .selectFrom('file_variants')
    .selectAll()
    .where('file_id', '=', fileId)
    .where('variant', '=', variant)
    .executeTakeFirst();
}

/** @returns false when somebody else was quicker */
export async function insertVariant(scope: Scope, row: FileVariantRow): Promise<boolean> {
  const inserted = await scope
    .tables<FilesTables>()
    .insertInto('file_variants')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
