import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertSecretKey, randomToken, SecretKeyError } from '#kernel/secrets';
import { type Config, ConfigError } from './config.ts';
import { makeDataFolder } from './data-folder.ts';
import { kernelSettings } from './kernel-settings.ts';

/**
 * The key from which every other is derived: SECRET_KEY, or outside production one that is generated once into the
 * data folder (readable by its owner only).
 * @throws ConfigError in production when it is missing, and anywhere when it is short or well known
 */
export function secretKeyFor(config: Config, dataFolder: string): string {
  const given = config.get(kernelSettings.secretKey);
  if (given !== undefined) {
    try {
      assertSecretKey(given, { production: config.production });
    } catch (error) {
      if (error instanceof SecretKeyError) throw new ConfigError(error.message);
      throw error;
    }
    return given;
  }
  if (config.production) {
    throw new ConfigError('SECRET_KEY: is required in production (at least 32 random characters).');
  }
  const file = join(dataFolder, 'secret-key');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    makeDataFolder(dataFolder);
    const generated = randomToken(32);
    try {
      // `wx`: of two processes that start at once, one writes and the other reads.
      writeFileSync(file, `${generated}\n`, { mode: 0o600, flag: 'wx' });
      return generated;
    } catch {
      return readFileSync(file, 'utf8').trim();
    }
  }
}
