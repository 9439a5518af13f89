import { join } from 'node:path';
import { prepareDatabase } from '#kernel/boot';
import { type Config, dataFolderOf, kernelSettings } from '#kernel/config';
import { createFileStore, openStaging } from '#kernel/file-store';
import { createLogger } from '#kernel/log';
import type { ModuleSchema } from '#kernel/migrator';
import type { Secrets } from '#kernel/secrets';
import type { RestoreTarget } from './restore-archive.ts';

/** The installation that is restored into, with nothing of it running. */
export async function openTarget(given: {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly schemas: readonly ModuleSchema[];
}): Promise<RestoreTarget & { close(): Promise<void> }> {
  const { config, secrets, schemas } = given;
  const dataFolder = dataFolderOf(config);
  const log = createLogger({ level: 'warn', stream: process.stderr });
  const { ownerUrl, migrate, stop } = await prepareDatabase({ config, dataFolder, log, secrets, schemas });
  try {
    const [fileStore, staging] = await Promise.all([
      createFileStore({ s3: config.get(kernelSettings.s3Url), folder: join(dataFolder, 'files') }),
      openStaging(join(dataFolder, 'staging')),
    ]);
    const close = async () => {
      await fileStore.close();
      await stop();
    };
    return { ownerUrl, schemas, fileStore, staging, migrate, close };
  } catch (error) {
    await stop();
    throw error;
  }
}
