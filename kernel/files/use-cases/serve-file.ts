import { fileKinds, filesErrors, type ImageVariant, kernelErrors } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import type { FileReply } from '#kernel/http';
import type { Principal, Scope, Services } from '#kernel/scope';
import { contentDisposition } from '../content-disposition.ts';
import { makeVariantJob } from '../jobs/make-variant.job.ts';
import { findFile } from '../repo/file.repo.ts';
import { findVariant } from '../repo/variant.repo.ts';
import { isPicture, type StoredFile, toStoredFile } from '../stored-file.ts';
import { readBlob } from './open-file.ts';

export interface Served {
  readonly fileId: string;
  readonly variant?: ImageVariant | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** A worker makes a small version within a second or two; a browser waits as long for a picture. */
const pausesMs = [50, 100, 200, 400, 800, 1_600, 3_200];

interface Shown {
  readonly file: StoredFile;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly small: boolean;
}

/**
 * A file as a browser gets it. Pictures that we have written are shown, everything else is saved.
 * @throws `files.not_found`, `files.no_picture`, `kernel.unavailable` while nobody makes the small version
 */
export async function serveFile(
  services: Services,
  principal: Principal,
  { fileId, variant, headers }: Served,
): Promise<FileReply> {
  const shown = await find(services, principal, fileId, variant);
  const { file, sha256, sizeBytes, small } = shown;
  const inline = small || (file.rewritten && isPicture(file));
  return {
    sizeBytes,
    etag: `"${sha256}"`,
    headers: {
      'content-type': small ? fileKinds.webp.mediaType : file.mediaType,
      'content-disposition': contentDisposition(
        inline ? 'inline' : 'attachment',
        small ? `${file.name}.webp` : file.name,
      ),
      ...headers,
    },
    open: (range) => readBlob(services, principal.orgId, sha256, range),
  };
}

async function find(
  services: Services,
  principal: Principal,
  fileId: string,
  variant: ImageVariant | undefined,
): Promise<Shown> {
  for (let turn = 0; ; turn += 1) {
    const found = await services.scopes.withOrg(principal, (scope) =>
      look(scope, fileId, variant, turn === 0),
    );
    if (found) return found;
    const pause = pausesMs[turn];
    if (pause === undefined)
      throw new AppError(kernelErrors.unavailable, { headers: { 'retry-after': '5' } });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Null while the small version is not made yet. */
async function look(
  scope: Scope,
  fileId: string,
  variant: ImageVariant | undefined,
  ask: boolean,
): Promise<Shown | null> {
  const row = await findFile(scope, fileId);
  if (!row) return fail(filesErrors.notFound);
  const file = toStoredFile(row);
  if (variant === undefined) return { file, sha256: file.sha256, sizeBytes: file.sizeBytes, small: false };
  if (!isPicture(file)) return fail(filesErrors.noPicture);
  const made = await findVariant(scope, fileId, variant);
  if (!made) {
    if (ask) scope.enqueue(makeVariantJob, { fileId, variant });
    return null;
  }
  if (made.sha256 === null) return fail(filesErrors.noPicture);
  return { file, sha256: made.sha256, sizeBytes: Number(made.size_bytes), small: true };
}
