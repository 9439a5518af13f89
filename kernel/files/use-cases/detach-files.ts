import type { Scope } from '#kernel/scope';
import { noteUnreferenced } from '../repo/file.repo.ts';
import { deleteReferences } from '../repo/reference.repo.ts';

export interface DetachOptions {
  /** This one alone. */
  readonly fileId?: string;
  /** Somebody has the right that it is gone: the next sweep takes it rather than tomorrow's. */
  readonly atOnce?: boolean;
}

/** Owners of one kind show their files no longer. What nothing else shows is deleted a day later. */
export async function detachFiles(
  scope: Scope,
  owners: { readonly kind: string; readonly ids: readonly string[] },
  { fileId, atOnce = false }: DetachOptions = {},
): Promise<void> {
  const ids = await deleteReferences(scope, owners, fileId);
  await noteUnreferenced(scope, ids, atOnce ? new Date(0) : scope.now());
}
