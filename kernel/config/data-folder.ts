import { mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Config } from './config.ts';
import { installRoot } from './install-root.ts';
import { kernelSettings } from './kernel-settings.ts';

/** The data folder's absolute path; a relative one is meant from the installation's folder. */
export function dataFolderOf(config: Config): string {
  const given = config.get(kernelSettings.dataFolder);
  return isAbsolute(given) ? given : join(installRoot(), given);
}

/** Root's folder may be passed through, so that a database that runs as a user of its own reaches its part of it. */
const passable = 0o711;
const closed = 0o700;

/** Makes the data folder, closed to other users, if it is not there yet. */
export function makeDataFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: process.getuid?.() === 0 ? passable : closed });
}
