import { filesErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import type { PlacedFileText } from '../../contract/index.ts';
import { type FileTextKey, findFileText } from '../repo/file-text.repo.ts';
import { toFileText } from '../views/file-text-view.ts';

/** What was heard or read in a file, with where it is said and where it stands. */
export async function getFileText(scope: Scope, key: FileTextKey): Promise<PlacedFileText> {
  const row = await findFileText(scope, key);
  if (!row) return fail(filesErrors.notFound);
  const { segments = [], pages = [] } = row.places ?? {};
  return { ...toFileText(row), segments, pages };
}
