import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGeneratedKey, readSecretKey } from '#kernel/checks';
import { type Config, dataFolderOf, kernelSettings } from '#kernel/config';
import { createSecrets, type Secrets } from '#kernel/secrets';

/**
 * The secrets under the key that this installation has, or else under the one that the archive brings; a key is never made
 * here.
 */
export function secretsAtHand(config: Config, brought?: string): Secrets | undefined {
  const secretKey = readSecretKey(config, dataFolderOf(config)).key ?? brought;
  const previousSecretKey = config.get(kernelSettings.secretKeyPrevious);
  return secretKey === undefined ? undefined : createSecrets({ secretKey, previousSecretKey });
}

/** Where no key is set and none was generated yet, the archive's becomes the installation's. */
export function keepGeneratedKey(config: Config, key: string): void {
  if (config.get(kernelSettings.secretKey) !== undefined || readGeneratedKey(config) !== undefined) return;
  writeFileSync(join(dataFolderOf(config), 'secret-key'), `${key}\n`, { mode: 0o600, flag: 'wx' });
}
