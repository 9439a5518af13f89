import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { ConfigError, dataFolderOf, kernelSettings, loadConfig } from '#kernel/config';
import { createLogger, type Logger } from '#kernel/log';
import { createRegistry } from '#kernel/module';
import { type BootOptions, boot, type Installation } from './boot.ts';

const steps = {
  database: 'Starting the database ...',
  demo: 'Preparing the demo shop ...',
  serving: 'Opening ...',
} as const;

/** EX_SOFTWARE of sysexits.h: for a failure that brings no code of its own. */
const failed = 70;

/**
 * Runs an installation until it is told to stop: shows progress, says where to go, and ends everything in order on
 * SIGINT and SIGTERM. A second signal ends at once.
 */
export async function runServer(options: Omit<BootOptions, 'log' | 'progress'>): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const began = Date.now();
  let installation: Installation | undefined;
  let stopping = false;
  try {
    const starting = boot({ ...options, log: logFor(options), progress: (step) => say(steps[step]) });
    const stop = async (code: number) => {
      if (stopping) process.exit(code);
      stopping = true;
      say('Stopping ...');
      await starting.then((running) => running.stop()).catch(() => undefined);
      process.exit(code);
    };
    process.on('SIGINT', () => void stop(0));
    process.on('SIGTERM', () => void stop(0));
    installation = await starting;
    void installation.databaseLost.then(() => {
      if (stopping) return;
      process.stderr.write(
        'The database has ended unexpectedly; see logs/postgres.log in the data folder.\n',
      );
      void stop(failed);
    });
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(exitCodeOf(error));
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say('');
  say(`Comptoir is open (${seconds} s).`);
  for (const line of await greetings(installation)) say(`  ${line}`);
  say('');
}

/** What the modules tell a person who starts the installation by hand, labels aligned. */
async function greetings(installation: Installation): Promise<string[]> {
  const { services, registry } = installation;
  const url = services.config.get(kernelSettings.publicUrl) ?? installation.url;
  const lines = [{ label: 'Desk', value: url }];
  for (const module of registry.modules) lines.push(...((await module.greet?.(services, url)) ?? []));
  const width = Math.max(...lines.map(({ label }) => label.length)) + 2;
  return lines.map(({ label, value }) => `${label.padEnd(width)}${value}`);
}

/** In production the log is standard output; on a person's machine it is a file, and the terminal stays readable. */
function logFor(options: Omit<BootOptions, 'log' | 'progress'>): Logger {
  const config = loadConfig(createRegistry(options.modules).settings, options.environment);
  const level = config.get(kernelSettings.logLevel);
  if (config.production) return createLogger({ level });
  const folder = join(dataFolderOf(config), 'logs');
  mkdirSync(folder, { recursive: true });
  return createLogger({
    level,
    stream: pino.destination({ dest: join(folder, 'comptoir.log'), sync: false }),
  });
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const known = error instanceof Error && typeof (error as { exitCode?: unknown }).exitCode === 'number';
  return known ? (error as Error).message : `Comptoir could not start: ${inspect(error)}`;
}

const inspect = (error: unknown): string =>
  error instanceof Error
    ? `${error.message}${error.cause === undefined ? '' : ` (${inspect(error.cause)})`}`
    : String(error);

const exitCodeOf = (error: unknown): number => {
  const { exitCode } = (error ?? {}) as { exitCode?: unknown };
  return typeof exitCode === 'number' ? exitCode : failed;
};
