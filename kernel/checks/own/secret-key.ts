import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, dataFolderOf, kernelSettings, secretKeyFor } from '#kernel/config';
import { defineCheck, type Finding } from '#kernel/module';

type Code = 'given' | 'generated' | 'not_yet' | 'refused' | 'previous';

/** The key that the installation made for itself, if it has. */
export function readGeneratedKey(config: Config): string | undefined {
  const file = join(dataFolderOf(config), 'secret-key');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** The key, where there is one; unlike a start this makes none. */
export function readSecretKey(config: Config, dataFolder: string): { key?: string; found: Finding<Code>[] } {
  const file = join(dataFolder, 'secret-key');
  const given = config.get(kernelSettings.secretKey) !== undefined;
  if (!given && !config.production) {
    const key = readGeneratedKey(config);
    if (key === undefined) return { found: [{ code: 'not_yet' }] };
    return { key, found: [{ code: 'generated', vars: { file } }] };
  }
  try {
    const key = secretKeyFor(config, dataFolder);
    const replaced = config.get(kernelSettings.secretKeyPrevious) !== undefined;
    return { key, found: [{ code: 'given' }, ...(replaced ? [{ code: 'previous' as const }] : [])] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { found: [{ code: 'refused', vars: { reason: error.message } }] };
  }
}

export const secretKeyCheck = defineCheck({
  name: 'checks.secret_key',
  findings: { given: 'pass', generated: 'pass', not_yet: 'pass', refused: 'fail', previous: 'warn' },
  look: async ({ config, dataFolder }) => readSecretKey(config, dataFolder).found,
});
