import { systemClock } from '#kernel/clock';
import { dataFolderOf, kernelSettings, loadConfig, makeDataFolder, secretKeyFor } from '#kernel/config';
import { createLogger } from '#kernel/log';
import { createRegistry, type Module, type Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';
import { createSecrets } from '#kernel/secrets';
import { createServices } from './create-services.ts';
import { openDatabase } from './database.ts';

/** An installation that is neither served nor worked: what a command of the terminal needs. */
export interface Installed {
  readonly services: Services;
  readonly registry: Registry;
  close(): Promise<void>;
}

/**
 * Opens an installation beside a server that may be running on the same data folder.
 * @param options.moves whether the schema is brought up to date; else it is waited for
 */
export async function openInstallation(options: {
  modules: readonly Module[];
  environment: Readonly<Record<string, string | undefined>>;
  moves: boolean;
}): Promise<Installed> {
  const registry = createRegistry(options.modules);
  const config = loadConfig(registry.settings, options.environment);
  const dataFolder = dataFolderOf(config);
  if (!config.production) makeDataFolder(dataFolder);
  const secrets = createSecrets({
    secretKey: secretKeyFor(config, dataFolder),
    previousSecretKey: config.get(kernelSettings.secretKeyPrevious),
  });
  // Standard output belongs to the command.
  const log = createLogger({ level: 'warn', stream: process.stderr });
  const { moves } = options;
  const database = await openDatabase({ config, dataFolder, log, secrets, registry, moves, joins: true });
  const clock = systemClock;
  const { services, close } = await createServices({ config, log, secrets, registry, database, clock });
  return {
    services,
    registry,
    async close() {
      await close();
      await database.stop();
    },
  };
}
