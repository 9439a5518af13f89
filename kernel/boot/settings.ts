import { isAbsolute, join } from 'node:path';
import { type Config, ConfigError, installRoot, kernelSettings } from '#kernel/config';

/** The data folder's absolute path; a relative one is meant from the installation's folder. */
export function dataFolderOf(config: Config): string {
  const given = config.get(kernelSettings.dataFolder);
  return isAbsolute(given) ? given : join(installRoot(), given);
}

/** @throws ConfigError for settings that production refuses */
export function refuseUnsafe(config: Config): void {
  if (config.production && !config.get(kernelSettings.rateLimits)) {
    throw new ConfigError('RATE_LIMITS: off is refused in production.');
  }
}
