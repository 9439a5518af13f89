import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { ProgramsUnavailableError } from './errors.ts';
import { ownUserLaunch } from './own-user.ts';
import { type Programs, postgresProgram } from './programs.ts';

/**
 * How PostgreSQL's programs are run, since they refuse the superuser:
 * - `direct`: as the ordinary user that we are;
 * - `namespace`: in a user namespace in which our own number shows as another one. The files stay ours, and what we
 *   can reach, PostgreSQL can reach;
 * - `own-user`: as a system user, for a superuser to whom namespaces are refused (as Docker does by default).
 */
export type LaunchKind = 'direct' | 'namespace' | 'own-user';

export interface Launch {
  kind: LaunchKind;
  /** Where PostgreSQL can reach them: a copy, when the installed ones lie in a closed folder. */
  programs: Programs;
  /** Holds the cluster. The data folder itself, unless PostgreSQL could not reach it. */
  clusterParent: string;
  /** To whom the cluster's files must belong, as seen from here; undefined when everything is ours anyway. */
  owner?: { uid: number; gid: number };
  /** Comes before the program on its command line. */
  prefix: readonly string[];
}

const run = promisify(execFile);

/** @throws ProgramsUnavailableError with what was tried */
export async function chooseLaunch(
  programs: Programs,
  dataDir: string,
  forced?: LaunchKind,
): Promise<Launch> {
  const refusals: string[] = [];
  for (const kind of forced ? [forced] : candidates()) {
    try {
      const launch = await prepare(kind, programs, dataDir);
      await probe(launch);
      return launch;
    } catch (error) {
      refusals.push(`${kind}: ${reasonOf(error)}`);
    }
  }
  throw new ProgramsUnavailableError(refusals.join('; '));
}

/** `initdb` looks its user up by number, so a number without a name (`docker run --user 4711`) needs another one too. */
function candidates(): LaunchKind[] {
  if (process.getuid?.() === 0) return ['namespace', 'own-user'];
  return hasName() ? ['direct'] : ['namespace', 'direct'];
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function prepare(kind: LaunchKind, programs: Programs, dataDir: string): Promise<Launch> {
  switch (kind) {
    case 'direct':
      return { kind, programs, clusterParent: dataDir, prefix: [] };
    case 'namespace': {
      const prefix = namespacePrefix(readFileSync('/etc/passwd', 'utf8'));
      const owner = process.getuid?.() === 0 ? { uid: 0, gid: 0 } : undefined;
      return { kind, programs, clusterParent: dataDir, prefix, owner };
    }
    case 'own-user':
      return ownUserLaunch(programs, dataDir);
  }
}

/** Any number will do that is not the superuser's and has a name; 1000 is what people usually have. */
export function namespacePrefix(passwd: string): string[] {
  const numbers = passwd
    .split('\n')
    .map((line) => Number(line.split(':')[2]))
    .filter((uid) => uid > 0);
  const uid = numbers.includes(1000) ? 1000 : numbers[0];
  if (uid === undefined) throw new Error('no ordinary user is known here');
  return ['unshare', '--user', `--map-user=${uid}`, `--map-group=${uid}`, '--'];
}

/** One cheap run shows whether the programs load and whether their user can work in the folder of the cluster. */
async function probe(launch: Launch): Promise<void> {
  const script = '"$0" --version >/dev/null && cd "$1"';
  const [file, ...args] = [
    ...launch.prefix,
    ...['sh', '-c', script, postgresProgram(launch.programs), launch.clusterParent],
  ];
  if (file === undefined) return;
  await run(file, args, { ...idsOf(launch), cwd: '/', timeout: 15_000 });
}

/** Runs one of PostgreSQL's programs. Messages are in English whatever the machine speaks: people search for them. */
export function launchProgram(
  launch: Launch,
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [file = program, ...rest] = [...launch.prefix, program, ...args];
  return spawn(file, rest, {
    ...options,
    ...idsOf(launch),
    cwd: launch.clusterParent,
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
}

function idsOf(launch: Launch): { uid?: number; gid?: number } {
  return launch.kind === 'own-user' ? { ...launch.owner } : {};
}

function reasonOf(error: unknown): string {
  const stderr = (error as { stderr?: string }).stderr?.trim();
  return stderr || (error instanceof Error ? error.message : String(error));
}
