import { join } from 'node:path';
import { type Config, dataFolderOf, kernelSettings } from '#kernel/config';
import { createFileStore, openStaging } from '#kernel/file-store';
import type { Services } from '#kernel/scope';

/** Where files are kept, and where they wait until it is known what they are. */
export async function openFiles(config: Config): Promise<Pick<Services, 'fileStore' | 'staging'>> {
  const dataFolder = dataFolderOf(config);
  const [fileStore, staging] = await Promise.all([
    createFileStore({ s3: config.get(kernelSettings.s3Url), folder: join(dataFolder, 'files') }),
    openStaging(join(dataFolder, 'staging')),
  ]);
  return { fileStore, staging };
}
