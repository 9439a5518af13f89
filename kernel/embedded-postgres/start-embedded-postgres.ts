import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chooseLaunch } from './choose-launch.ts';
import { clusterExists, createCluster, giveTo, ownerPassword, readPassword } from './cluster.ts';
import { clusterDirIn, readClusterHome } from './cluster-home.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { writeDurably } from './durable-file.ts';
import { DataFolderRefusedError, EmbeddedPostgresError, PostgresFailedError } from './errors.ts';
import type { Launch, LaunchKind } from './launch.ts';
import { openOwnerDatabase } from './owner-database.ts';
import {
  findPostmaster,
  type Postmaster,
  signalPostmaster,
  startPostmaster,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { commandLine, isRunning } from './process-identity.ts';
import { findPrograms, type Programs } from './programs.ts';

export interface EmbeddedPostgresOptions {
  /** Holds everything: the cluster, its password, port and log. Created when absent. */
  dataDir: string;
  log: { info(message: string): void; warn(message: string): void };
  /** How PostgreSQL is run; found out by itself, given in tests of the rarer ways. */
  launch?: LaunchKind;
}

export interface EmbeddedPostgres {
  /** The owner's connection string, for the migrator alone: this role passes every row-level policy. */
  url: string;
  pid: number;
  /** Whether the database was still running, left by a server that was killed. */
  adopted: boolean;
  /** Resolves when the database has ended although nobody called `stop`; the server had better end too. */
  lost: Promise<void>;
  /** Ends the database (sessions that are still open are cut) and gives the data folder back. */
  stop(): Promise<void>;
}

const WATCH_MS = 1_000;

/**
 * Starts the PostgreSQL that comes with the packages, for this process alone; creates the cluster at the first start.
 *
 * @throws DataFolderInUseError, OtherMajorVersionError, NotADatabaseError, DataFolderRefusedError,
 *   ProgramsUnavailableError, PostgresFailedError: all with `code` and `exitCode`
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, unlock } = takeDataFolder(options.dataDir);
  try {
    const programs = findPrograms();
    const adopted = await adopt(dataDir, programs, options.log);
    const running = adopted ?? (await start(dataDir, programs, options));
    return handle(running, adopted !== undefined, unlock);
  } catch (error) {
    unlock();
    throw explain(error, dataDir);
  }
}

function explain(error: unknown, dataDir: string): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return new DataFolderRefusedError(dataDir, error);
  return new PostgresFailedError('could not be started', String(error), error);
}

interface Running extends Postmaster {
  url: string;
}

/** Below a folder that is open to others the superuser's stays passable, for the user that PostgreSQL may need. */
function takeDataFolder(path: string): { dataDir: string; unlock: () => void } {
  const wanted = resolve(path);
  try {
    mkdirSync(wanted, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const dataDir = realpathSync(wanted);
    return { dataDir, unlock: lockDataFolder(dataDir) };
  } catch (error) {
    throw explain(error, wanted);
  }
}

/** Takes over a living postmaster when it is sound, else ends it. Undefined: there is none (any more). */
async function adopt(
  dataDir: string,
  programs: Programs,
  log: EmbeddedPostgresOptions['log'],
): Promise<Running | undefined> {
  const { clusterDir } = readClusterHome(dataDir);
  const identity = findPostmaster(clusterDir);
  if (!identity) return undefined;
  const password = readPassword(passwordFile(dataDir));
  const port = await waitUntilReady(identity, clusterDir);
  if (port !== undefined && password !== undefined && isCurrent(identity.pid, clusterDir, programs)) {
    const url = await openOwnerDatabase(port, password).catch(() => undefined);
    if (url) return { identity, port, url };
  }
  if (isRunning(identity)) {
    log.warn(
      `The database that an earlier server left running (process ${identity.pid}) is stopped and started afresh.`,
    );
    await stopPostmaster(identity);
  }
  return undefined;
}

/** Not when its programs were replaced since: what it has not loaded yet would come from another version. */
function isCurrent(pid: number, clusterDir: string, programs: Programs): boolean {
  const [program = ''] = commandLine(pid);
  const startedAtMs = readPostmasterFile(clusterDir)?.startedAtMs ?? 0;
  const major = Number.parseInt(readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8'), 10);
  // Its start is known in whole seconds.
  return major === programs.major && existsSync(program) && statSync(program).ctimeMs < startedAtMs + 1_000;
}

async function start(
  dataDir: string,
  programs: Programs,
  options: EmbeddedPostgresOptions,
): Promise<Running> {
  const exists = clusterExists(readClusterHome(dataDir).clusterDir, programs);
  const launch = await chooseLaunch(programs, dataDir, options.launch);
  const clusterDir = clusterDirIn(launch.clusterParent);
  if (launch.clusterParent !== dataDir) {
    options.log.warn(`PostgreSQL cannot reach ${dataDir}, so the database lies in ${clusterDir}.`);
  }
  if (exists) giveTo(launch, clusterDir);
  const password = await ownerPassword(passwordFile(dataDir), launch, exists);
  if (!exists) await createCluster(launch, password);
  const portFile = join(dataDir, 'postgres.port');
  const logFile = join(dataDir, 'logs', 'postgres.log');
  const postmaster = await startPostmaster(launch, clusterDir, logFile, readPort(portFile));
  try {
    const url = await openOwnerDatabase(postmaster.port, password);
    if (readPort(portFile) !== postmaster.port) writeDurably(portFile, `${postmaster.port}\n`);
    if (launch.kind === 'folder-owner') leaveNothingOfOurs(dataDir, launch);
    return { ...postmaster, url };
  } catch (cause) {
    await stopPostmaster(postmaster.identity);
    throw new PostgresFailedError(
      'started but does not answer',
      `Its log is ${logFile}. ${String(cause)}`,
      cause,
    );
  }
}

/** A superuser's start in somebody's folder must not lock that person out. */
function leaveNothingOfOurs(dataDir: string, launch: Launch): void {
  for (const name of readdirSync(dataDir)) giveTo(launch, join(dataDir, name));
}

function passwordFile(dataDir: string): string {
  return join(dataDir, 'postgres.password');
}

function readPort(file: string): number | undefined {
  const port = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  return port > 0 && port < 65_536 ? port : undefined;
}

function handle({ identity, url }: Running, adopted: boolean, unlock: () => void): EmbeddedPostgres {
  // A server that ends without a word (an error nobody caught) takes its database along.
  const onExit = () => signalPostmaster(identity, 'SIGINT');
  process.once('exit', onExit);
  let stopping: Promise<void> | undefined;
  let watch: NodeJS.Timeout | undefined;
  const lost = new Promise<void>((resolve) => {
    watch = setInterval(() => {
      if (isRunning(identity)) return;
      clearInterval(watch);
      resolve();
    }, WATCH_MS).unref();
  });
  const stop = async () => {
    clearInterval(watch);
    await stopPostmaster(identity);
    process.removeListener('exit', onExit);
    unlock();
  };
  return {
    url,
    pid: identity.pid,
    adopted,
    lost,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
