import { join } from 'node:path';
import pino from 'pino';
import { ConfigError, dataFolderOf, kernelSettings, loadConfig, makeDataFolder } from '#kernel/config';
import { createLogger, type Logger, openRollingFile } from '#kernel/log';
import { createRegistry } from '#kernel/module';
import { type BootOptions, boot, type Installation } from './boot.ts';

const steps = {
  database: 'Starting the database ...',
  demo: 'Preparing the demo shop ...',
  serving: 'Opening ...',
} as const;

/** EX_SOFTWARE of sysexits.h: for a failure that brings no code of its own. */
const failed = 70;

type ServerOptions = Omit<BootOptions, 'log' | 'progress'>;

/**
 * Runs an installation until it is told to stop: shows progress, says where to go, and ends everything in order on
 * SIGINT and SIGTERM. A second signal ends at once.
 */
export async function runServer(options: ServerOptions): Promise<void> {
  try {
    const { log, say } = voiceFor(options);
    const began = Date.now();
    const starting = boot({ ...options, log, progress: (step) => say(steps[step]) });
    const ending = { begun: false };
    const stop = stopper(starting, ending, say);
    process.on('SIGINT', () => stop(0));
    process.on('SIGTERM', () => stop(0));
    const installation = await starting;
    if (ending.begun) return;
    void installation.databaseLost.then(() => {
      if (ending.begun) return;
      say('The database has ended unexpectedly; see logs/postgres.log in the data folder.');
      stop(failed);
    });
    say('');
    say(`Comptoir is open (${((Date.now() - began) / 1000).toFixed(1)} s).`);
    for (const line of await greetings(installation)) say(`  ${line}`);
    say('');
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(exitCodeOf(error));
  }
}

/** Ends what has started, or what is still starting; asked a second time it ends at once. */
function stopper(
  starting: Promise<Installation>,
  ending: { begun: boolean },
  say: (line: string) => void,
): (code: number) => void {
  return (code) => {
    if (ending.begun) process.exit(code);
    ending.begun = true;
    say('Stopping ...');
    void starting
      .then((running) => running.stop())
      .catch(() => undefined)
      .finally(() => process.exit(code));
  };
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

/**
 * In production the log is standard output, beside a file where one is named, and what there is to say is one of its
 * lines. On a person's machine the log is a file, and the terminal stays readable.
 */
function voiceFor(options: ServerOptions): { log: Logger; say: (line: string) => void } {
  const config = loadConfig(createRegistry(options.modules).settings, options.environment);
  const level = config.get(kernelSettings.logLevel);
  const file = config.get(kernelSettings.logFile);
  if (config.production) {
    const log = createLogger({ level, ...(file !== undefined && { stream: beside(file) }) });
    return { log, say: (line) => line !== '' && log.info(line) };
  }
  const dataFolder = dataFolderOf(config);
  makeDataFolder(dataFolder);
  const stream = openRollingFile({ path: file ?? join(dataFolder, 'logs', 'comptoir.log') });
  return { log: createLogger({ level, stream }), say: (line) => void process.stdout.write(`${line}\n`) };
}

function beside(path: string): pino.DestinationStream {
  const standard = pino.destination({ dest: 1, sync: true });
  const file = openRollingFile({ path });
  return {
    write(line) {
      standard.write(line);
      file.write(line);
    },
  };
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
