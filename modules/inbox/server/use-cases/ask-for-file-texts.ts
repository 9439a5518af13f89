import type { StoredFile } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import { readFilesJob } from '../../contract/index.ts';
import { worthReading } from '../files/way-of.ts';
import { askForTexts } from '../repo/file-text.repo.ts';

/**
 * Puts the files of a visitor's message in line to be heard or read.
 * @param pictures files that a mail's HTML shows, by Content-ID; null where it is no mail
 */
export async function askForFileTexts(
  scope: Scope,
  messageId: string,
  files: readonly StoredFile[],
  pictures: Readonly<Record<string, string>> | null,
): Promise<void> {
  const worth = worthReading(files, pictures && { inline: new Set(Object.values(pictures)) });
  if (worth.length === 0) return;
  await askForTexts(scope, messageId, worth, null);
  scope.enqueue(readFilesJob, {});
}
