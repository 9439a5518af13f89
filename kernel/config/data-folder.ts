import { isAbsolute, join } from 'node:path';
import type { Config } from './config.ts';
import { installRoot } from './install-root.ts';
import { kernelSettings } from './kernel-settings.ts';

/** The data folder's absolute path; a relative one is meant from the installation's folder. */
export function dataFolderOf(config: Config): string {
  const given = config.get(kernelSettings.dataFolder);
  return isAbsolute(given) ? given : join(installRoot(), given);
}
