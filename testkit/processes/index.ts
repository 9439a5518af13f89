import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRoot } from '#kernel/config';
import { freePort } from '../free-port.ts';

export { freePort } from '../free-port.ts';

export { comptoir, type Ended } from './comptoir.ts';

export { cpuMs, residentMb, treeCpuMs } from './cpu.ts';

export { ensureBuilt } from './ensure-built.ts';

export interface ServerProcess {
  readonly url: string;
  /** Of the running process. */
  pid(): number;
  /** Starts it, and resolves when it answers. */
  start(): Promise<void>;
  /** `kill -9` of the whole tree, the database included. */
  killTree(): void;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
  /** The owner's URL of the embedded database, while it runs. */
  databaseUrl(): string;
}

const readyWithinMs = 60_000;

const fromSources = ['--import', 'tsx', 'apps/server.ts'];

/**
 * A real server with its embedded database, as a process that may be killed at any moment.
 * @param program what Node runs; the sources, unless a test is about the build
 */
export async function serverProcess(
  dataFolder: string,
  environment: Record<string, string> = {},
  program: readonly string[] = fromSources,
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  return {
    url,
    pid: () => child?.pid ?? 0,
    async start() {
      child = spawn(process.execPath, program, {
        cwd: installRoot(),
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          NODE_ENV: 'test',
          PORT: String(port),
          COMPTOIR_DATA: dataFolder,
          RATE_LIMITS: 'off',
          LOG_LEVEL: 'warn',
          MAIL_IN_PORT: '0',
          ...environment,
        },
      });
      let complaint = '';
      child.stderr?.on('data', (chunk) => {
        complaint += String(chunk);
      });
      const until = Date.now() + readyWithinMs;
      while (!(await answers(url))) {
        if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${complaint}`);
        if (Date.now() > until) throw new Error(`The server is not ready: ${complaint}`);
        await pause(30);
      }
    },
    killTree() {
      const doomed = [child?.pid, postmaster(dataFolder)].filter((pid): pid is number => pid !== undefined);
      for (const pid of doomed.flatMap((root) => [root, ...descendants(root)])) kill(pid);
    },
    async stop() {
      if (!child || child.exitCode !== null) return;
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
    },
    databaseUrl() {
      const password = readFileSync(join(dataFolder, 'postgres.password'), 'utf8').trim();
      const databasePort = readFileSync(join(dataFolder, 'postgres.port'), 'utf8').trim();
      return `postgres://comptoir:${password}@127.0.0.1:${databasePort}/comptoir`;
    },
  };
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment ago.
  }
}

function postmaster(dataFolder: string): number | undefined {
  try {
    return Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

function descendants(root: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (pid: number): number[] =>
    parents.filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return below(root);
}
