import { type FilePurpose, filesErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { tooLarge } from '#kernel/file-store';
import type { Scope } from '#kernel/scope';
import { findFile, keepFile } from '../repo/file.repo.ts';
import { type FileOwner, insertReference } from '../repo/reference.repo.ts';
import { type StoredFile, toStoredFile } from '../stored-file.ts';
import { creatorOf } from './store-file.ts';

/**
 * Keeps a file for as long as its owner shows it. A member may attach any file of the organisation, a visitor those that
 * came through the same conversation. Attaching it again changes nothing.
 * @param purpose what it is attached for, where a file that was uploaded for anything may not do
 * @throws `files.not_found`, `files.kind_refused`, `files.too_large`
 */
export async function attachFile(
  scope: Scope,
  fileId: string,
  owner: FileOwner,
  purpose?: FilePurpose,
): Promise<StoredFile> {
  // The lock that this takes is what a sweep of the same file waits for.
  await keepFile(scope, fileId);
  const row = await findFile(scope, fileId);
  if (!row) return fail(filesErrors.notFound);
  const { principal } = scope;
  const foreign = row.created_by_kind !== 'visitor' || row.created_by !== creatorOf(principal);
  if (principal.kind === 'visitor' && foreign) return fail(filesErrors.notFound);
  const file = toStoredFile(row);
  if (purpose && !purpose.kinds.includes(file.kind)) return fail(filesErrors.kindRefused);
  if (purpose && file.sizeBytes > purpose.maxBytes) throw tooLarge(purpose.maxBytes);
  await insertReference(scope, fileId, owner);
  return file;
}
