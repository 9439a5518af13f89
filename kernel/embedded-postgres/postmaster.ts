import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresFailedError } from './errors.ts';
import { type Launch, launchProgram } from './launch.ts';
import { choosePort, DATABASE_HOST, isPortFree } from './port.ts';
import { postmasterFilePath, readPostmasterFile } from './postmaster-file.ts';
import { identifyProcess, isPostmasterOf, isRunning, type ProcessIdentity } from './process-identity.ts';
import { postgresProgram } from './programs.ts';

const LOG_LIMIT_BYTES = 5 * 1024 * 1024;
/** Replaying the log after a crash takes seconds as a rule; `max_wal_size` bounds it well below this. */
const READY_TIMEOUT_MS = 180_000;
const FAST_STOP_MS = 15_000;
const IMMEDIATE_STOP_MS = 5_000;
const START_ATTEMPTS = 5;
const POLL_MS = 10;

export interface Postmaster {
  identity: ProcessIdentity;
  port: number;
}

/**
 * Given on the command line, where no forgotten edit of a file can weaken them. Durable first; then small, because
 * a shop's server shares its machine. No parallel queries: they want more of `/dev/shm` than a container has (64 MB).
 */
function settings(port: number): string[] {
  const values = {
    listen_addresses: DATABASE_HOST,
    port: String(port),
    unix_socket_directories: '',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: '100',
    shared_buffers: '64MB',
    max_wal_size: '512MB',
    jit: 'off',
    io_method: 'sync',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    logging_collector: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    lc_messages: 'C',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The postmaster of this cluster that is alive, if any: left by a server that was killed. */
export function findPostmaster(clusterDir: string): ProcessIdentity | undefined {
  const file = readPostmasterFile(clusterDir);
  if (!file || !isPostmasterOf(file.pid, clusterDir)) return undefined;
  return identifyProcess(file.pid);
}

/**
 * Waits until a postmaster takes connections.
 *
 * @returns its port, or undefined when it ended (or does not get ready) instead
 */
export async function waitUntilReady(
  identity: ProcessIdentity,
  clusterDir: string,
): Promise<number | undefined> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline && isRunning(identity)) {
    const file = readPostmasterFile(clusterDir);
    if (file?.pid === identity.pid && file.status === 'ready' && file.port !== undefined) return file.port;
    await sleep(POLL_MS);
  }
  return undefined;
}

/**
 * Starts the postmaster in a session of its own, so that Ctrl-C in the terminal reaches the server alone, which stops
 * the database when it has drained. Another free port is taken when the preferred one is busy.
 *
 * @throws PostgresFailedError
 */
export async function startPostmaster(
  launch: Launch,
  clusterDir: string,
  logFile: string,
  preferredPort: number | undefined,
): Promise<Postmaster> {
  let port = await choosePort(preferredPort);
  for (let attempt = 1; ; attempt += 1) {
    // The one who wrote it is dead or was never a postmaster of ours. PostgreSQL itself would refuse to start when
    // the number belongs to another process by now; its guard against orphaned backends is the shared memory, not this.
    rmSync(postmasterFilePath(clusterDir), { force: true });
    const logStart = prepareLog(logFile);
    const identity = await spawnPostmaster(launch, clusterDir, logFile, port);
    if (identity && (await waitUntilReady(identity, clusterDir)) === port) return { identity, port };
    if (identity) await stopPostmaster(identity);
    const portTaken = !(await isPortFree(port));
    const orphansEnding = readLog(logFile, logStart).includes('shared memory block');
    if (attempt === START_ATTEMPTS || !(portTaken || orphansEnding)) {
      throw new PostgresFailedError('did not start', `Its log is ${logFile}. ${readLog(logFile, logStart)}`);
    }
    if (orphansEnding) await sleep(1_000);
    port = await choosePort(port);
  }
}

async function spawnPostmaster(
  launch: Launch,
  clusterDir: string,
  logFile: string,
  port: number,
): Promise<ProcessIdentity | undefined> {
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = launchProgram(
      launch,
      postgresProgram(launch.programs),
      ['-D', clusterDir, ...settings(port)],
      { detached: true, stdio: ['ignore', log, log] },
    );
    child.unref();
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    return child.pid === undefined ? undefined : identifyProcess(child.pid);
  } catch (cause) {
    throw new PostgresFailedError('could not be run', String(cause), cause);
  } finally {
    closeSync(log);
  }
}

/**
 * Ends the postmaster: sessions are cut and all is written ("fast"); if that takes too long, without a checkpoint
 * ("immediate", the next start replays the log), and at last by force. Nothing acknowledged is lost in any case.
 */
export async function stopPostmaster(identity: ProcessIdentity): Promise<void> {
  const steps = [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
    ['SIGKILL', IMMEDIATE_STOP_MS],
  ] as const;
  for (const [signal, patienceMs] of steps) {
    signalPostmaster(identity, signal);
    if (await waitUntilGone(identity, patienceMs)) return;
  }
}

/** Asks and does not wait, for the moment in which this process is ending anyway. */
export function signalPostmaster(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the two lines.
  }
}

async function waitUntilGone(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (!isRunning(identity)) return true;
    await sleep(POLL_MS);
  }
  return !isRunning(identity);
}

/** @returns the size of the log now: what comes later was said by the postmaster to be started */
function prepareLog(logFile: string): number {
  mkdirSync(join(logFile, '..'), { recursive: true });
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size <= LOG_LIMIT_BYTES) return size;
  truncateSync(logFile);
  return 0;
}

function readLog(logFile: string, from: number): string {
  return readFileSync(logFile).subarray(from).toString().split('\n').slice(-20).join('\n');
}
