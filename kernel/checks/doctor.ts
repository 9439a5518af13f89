import { systemClock } from '#kernel/clock';
import { type Config, dataFolderOf, kernelSettings, loadConfig, settingProblems } from '#kernel/config';
import { createDns } from '#kernel/dns';
import { DataFolderInUseError, startEmbeddedPostgres } from '#kernel/embedded-postgres';
import type { Check, CheckContext, CommandContext } from '#kernel/module';
import { createSecrets, randomToken } from '#kernel/secrets';
import { dataFolderCheck } from './own/data-folder.ts';
import { databaseCheck } from './own/database.ts';
import { hasEmbedded } from './own/database-place.ts';
import { diskCheck } from './own/disk.ts';
import { machineCheck } from './own/machine.ts';
import { queueCheck } from './own/queue.ts';
import { reasonOf } from './own/reason-of.ts';
import { readSecretKey, secretKeyCheck } from './own/secret-key.ts';
import { type Reported, report, runChecks } from './run-checks.ts';
import { settingsCheck } from './settings.ts';

/** What can be told of a machine whose settings are wrong. */
const withoutSettings = [machineCheck, dataFolderCheck, diskCheck];

/**
 * Looks at everything that a start would need, and starts nothing but, for the time of looking, the embedded database.
 */
export async function examine({
  declared,
  environment,
}: Pick<CommandContext, 'declared' | 'environment'>): Promise<Reported[]> {
  const { settings, checks, schemas } = declared;
  const wrong = new Set(settingProblems(settings, environment).map(({ name }) => name));
  const usable = Object.fromEntries(Object.entries(environment).filter(([name]) => !wrong.has(name)));
  const config = loadConfig(settings, usable);
  const dataFolder = dataFolderOf(config);
  const { key } = readSecretKey(config, dataFolder);
  const context: CheckContext = {
    config,
    dataFolder,
    // Where there is no key yet nothing was sealed either.
    secrets: createSecrets({
      secretKey: key ?? randomToken(),
      previousSecretKey: config.get(kernelSettings.secretKeyPrevious),
    }),
    schemas,
    clock: systemClock,
    dns: createDns({ insideScope: () => false }),
  };
  const read = await runChecks([settingsCheck(settings, environment)], context);
  const refused = config.production && key === undefined;
  if (read.some(({ status }) => status === 'fail') || refused) {
    return [...read, ...(await runChecks([secretKeyCheck, ...withoutSettings], context))];
  }
  const lent = await lendDatabase(config, dataFolder);
  try {
    const possible = checks.filter((check) => lent.failed === undefined || !needsDatabase.has(check));
    const failed = lent.failed === undefined ? [] : [unreached(lent.failed)];
    return [...read, ...failed, ...(await runChecks(possible, context))];
  } finally {
    await lent.stop();
  }
}

const needsDatabase: ReadonlySet<Check> = new Set([databaseCheck, queueCheck]);

const unreached = (error: unknown): Reported =>
  report(databaseCheck, { code: 'unreached', vars: { reason: reasonOf(error) } });

const silent = { info: () => undefined, warn: () => undefined };

interface Lent {
  /** Why it does not start. */
  readonly failed?: unknown;
  stop(): Promise<void>;
}

/** Starts the embedded database where it exists and nobody keeps it. */
async function lendDatabase(config: Config, dataFolder: string): Promise<Lent> {
  const nothing = { stop: async () => undefined };
  const external = config.get(kernelSettings.databaseUrl) ?? config.get(kernelSettings.databaseAppUrl);
  if (external !== undefined || !hasEmbedded(dataFolder)) return nothing;
  try {
    return await startEmbeddedPostgres({ dataDir: dataFolder, log: silent });
  } catch (error) {
    return error instanceof DataFolderInUseError ? nothing : { ...nothing, failed: error };
  }
}
