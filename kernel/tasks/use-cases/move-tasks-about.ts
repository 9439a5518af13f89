import type { Scope } from '#kernel/scope';
import { renameSubject } from '../repo/subject.repo.ts';

/** Tasks about a thing that becomes part of another one are about that one from then on. */
export async function moveTasksAbout(
  scope: Scope,
  kind: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await renameSubject(scope, kind, from, to);
}
