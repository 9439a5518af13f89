import { type FileKind, type FilePurpose, fileKinds, filesErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { type StagedFile, tooLarge } from '#kernel/file-store';
import type { UploadedFile } from '#kernel/http';
import { newId } from '#kernel/ids';
import type { Principal, Services } from '#kernel/scope';
import { readSize } from '../images/read-size.ts';
import { rewriteImage } from '../images/rewrite-image.ts';
import { cleanFileName } from '../inspect/clean-file-name.ts';
import { findKind } from '../inspect/find-kind.ts';
import { insertFile } from '../repo/file.repo.ts';
import type { FileRow } from '../repo/tables.ts';
import { type StoredFile, toStoredFile } from '../stored-file.ts';
import { keepBytes } from './keep-bytes.ts';

interface StoredFor {
  readonly file: UploadedFile;
  readonly purpose: FilePurpose;
  /** What it is, where that is known: then it is kept as it comes, and nobody looks at it. */
  readonly kind?: FileKind | undefined;
  /** Under which it is to be known. */
  readonly id?: string;
}

/**
 * Keeps a file that came from outside, if it is what its purpose allows: what it is, its bytes say. Nothing refers to it
 * yet; `attachFile` within 24 hours keeps it. Opens scopes of its own.
 * @throws `files.too_large`, `files.kind_refused`, `files.unreadable`, `files.too_many_pixels`,
 *   `files.expands_too_much`, `kernel.unavailable`
 */
export async function storeFile(
  services: Services,
  principal: Principal,
  { file, purpose, ...known }: StoredFor,
): Promise<StoredFile> {
  const { staged, name } = file;
  if (staged.sizeBytes > purpose.maxBytes) throw tooLarge(purpose.maxBytes);
  const kind = known.kind ?? (await findKind(staged.path, name));
  if (!purpose.kinds.includes(kind)) return fail(filesErrors.kindRefused);
  const kept = known.kind ? asItIs(staged, kind) : await prepare(services, staged, kind, purpose);
  try {
    const row = await keepBytes(services, principal, kept.staged, async (scope) => {
      const { mediaType } = fileKinds[kept.kind];
      const made: FileRow = {
        id: known.id ?? newId(),
        name: cleanFileName(name, kept.kind),
        kind: kept.kind,
        media_type: mediaType,
        size_bytes: String(kept.staged.sizeBytes),
        sha256: kept.staged.sha256,
        purpose: purpose.name,
        rewritten: kept.rewritten,
        width: kept.width,
        height: kept.height,
        created_by_kind: principal.kind,
        created_by: creatorOf(principal),
        created_at: scope.now(),
        unreferenced_since: scope.now(),
      };
      await insertFile(scope, made);
      return made;
    });
    return row ? toStoredFile(row) : fail(filesErrors.unreadable);
  } finally {
    if (kept.staged !== staged) await kept.staged.discard();
  }
}

interface Kept {
  readonly staged: StagedFile;
  readonly kind: FileKind;
  readonly rewritten: boolean;
  readonly width: number | null;
  readonly height: number | null;
}

const asItIs = (staged: StagedFile, kind: FileKind): Kept => ({
  staged,
  kind,
  rewritten: false,
  width: null,
  height: null,
});

async function prepare(
  services: Services,
  staged: StagedFile,
  kind: FileKind,
  purpose: FilePurpose,
): Promise<Kept> {
  if (fileKinds[kind].family !== 'image') return asItIs(staged, kind);
  if (purpose.images === 'rewritten') {
    return { ...(await rewriteImage(staged.path, kind, services.staging)), rewritten: true };
  }
  return { staged, kind, rewritten: false, ...(await readSize(staged.path)) };
}

/** Who may still attach it: a member's user, a visitor's one conversation. */
export function creatorOf(principal: Principal): string | null {
  if (principal.kind === 'member') return principal.userId;
  return principal.kind === 'visitor' ? principal.conversationId : null;
}
