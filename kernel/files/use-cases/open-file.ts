import type { Readable } from 'node:stream';
import { filesErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { ByteRange } from '#kernel/file-store';
import type { Principal, Services } from '#kernel/scope';
import { blobKey } from '../blob-key.ts';
import { findFile } from '../repo/file.repo.ts';
import { type StoredFile, toStoredFile } from '../stored-file.ts';

export interface OpenedFile {
  readonly file: StoredFile;
  read(range?: ByteRange): Promise<Readable>;
}

/**
 * A file and its bytes, for what works on it: a mail that carries it, an import that reads it. Not inside a scope.
 * @throws `files.not_found`
 */
export async function openFile(
  services: Services,
  principal: Principal,
  fileId: string,
): Promise<OpenedFile> {
  const row = await services.scopes.withOrg(principal, (scope) => findFile(scope, fileId));
  if (!row) return fail(filesErrors.notFound);
  return { file: toStoredFile(row), read: (range) => readBlob(services, principal.orgId, row.sha256, range) };
}

/** @throws `files.not_found` when the bytes are gone, which the log says, for somebody has taken them */
export async function readBlob(
  services: Services,
  orgId: string,
  sha256: string,
  range?: ByteRange,
): Promise<Readable> {
  const found = await services.fileStore.get(blobKey(orgId, sha256), range);
  if (found) return found.stream;
  services.log.error({ orgId, sha256 }, 'the bytes of a file are not in the store');
  return fail(filesErrors.notFound);
}
