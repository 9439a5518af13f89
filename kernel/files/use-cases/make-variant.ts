import { filesErrors, type ImageVariant, imageVariants } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { StagedFile } from '#kernel/file-store';
import type { Principal, Scope, Services } from '#kernel/scope';
import { shrinkImage } from '../images/shrink-image.ts';
import { findFile } from '../repo/file.repo.ts';
import { findVariant, insertVariant } from '../repo/variant.repo.ts';
import { keepBytes } from './keep-bytes.ts';
import { readBlob } from './open-file.ts';

/** Makes a small version of a picture once, or notes that it cannot be made. Twice is as good as once. */
export async function makeVariant(
  services: Services,
  principal: Principal,
  fileId: string,
  variant: ImageVariant,
): Promise<void> {
  const file = await services.scopes.withOrg(principal, async (scope) =>
    (await findVariant(scope, fileId, variant)) ? undefined : findFile(scope, fileId),
  );
  if (!file) return;
  const note = (made: StagedFile | null) => async (scope: Scope) => {
    // The picture may have been swept, or the version made, since we looked.
    if (!(await findFile(scope, fileId))) return null;
    const inserted = await insertVariant(scope, {
      file_id: fileId,
      variant,
      sha256: made?.sha256 ?? null,
      size_bytes: made === null ? null : String(made.sizeBytes),
      created_at: scope.now(),
    });
    return inserted ? true : null;
  };
  const bytes = await readBlob(services, principal.orgId, file.sha256);
  const whole = await services.staging.receive(bytes, Number(file.size_bytes));
  try {
    const made = await shrinkImage(whole.path, imageVariants[variant], services.staging);
    await keepBytes(services, principal, made, note(made)).finally(() => made.discard());
  } catch (error) {
    if (!isNoPicture(error)) throw error;
    await services.scopes.withOrg(principal, note(null));
  } finally {
    await whole.discard();
  }
}

const isNoPicture = (error: unknown) =>
  error instanceof AppError &&
  (error.definition === filesErrors.unreadable || error.definition === filesErrors.tooManyPixels);
