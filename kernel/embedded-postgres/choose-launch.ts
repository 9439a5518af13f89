import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { readClusterHome } from './cluster-home.ts';
import { ProgramsUnavailableError } from './errors.ts';
import type { Launch, LaunchKind } from './launch.ts';
import { ownUserLaunch } from './own-user.ts';
import { type Programs, postgresProgram } from './programs.ts';

const run = promisify(execFile);

/** @throws ProgramsUnavailableError with what was tried */
export async function chooseLaunch(
  programs: Programs,
  dataDir: string,
  forced?: LaunchKind,
): Promise<Launch> {
  const refusals: string[] = [];
  for (const kind of forced ? [forced] : candidates(dataDir)) {
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
function candidates(dataDir: string): LaunchKind[] {
  if (process.getuid?.() === 0) {
    const others = statSync(dataDir).uid !== 0;
    return others ? ['folder-owner', 'namespace', 'own-user'] : ['namespace', 'own-user'];
  }
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
  const { parent: clusterParent } = readClusterHome(dataDir);
  switch (kind) {
    case 'direct':
      return { kind, programs, clusterParent, prefix: [] };
    case 'folder-owner': {
      const { uid, gid } = statSync(dataDir);
      if (!listUsers(passwd()).includes(uid)) throw new Error(`the data folder's owner ${uid} has no name`);
      return { kind, programs, clusterParent, prefix: [], owner: { uid, gid }, become: { uid, gid } };
    }
    case 'namespace': {
      const prefix = namespacePrefix(passwd());
      const owner = process.getuid?.() === 0 ? { uid: 0, gid: 0 } : undefined;
      return { kind, programs, clusterParent, prefix, owner };
    }
    case 'own-user':
      return ownUserLaunch(programs, dataDir);
  }
}

/** Any number will do that is not the superuser's and has a name; 1000 is what people usually have. */
export function namespacePrefix(passwdText: string): string[] {
  const numbers = listUsers(passwdText);
  const uid = numbers.includes(1000) ? 1000 : numbers[0];
  if (uid === undefined) throw new Error('no ordinary user is known here');
  return ['unshare', '--user', `--map-user=${uid}`, `--map-group=${uid}`, '--'];
}

function passwd(): string {
  return readFileSync('/etc/passwd', 'utf8');
}

function listUsers(passwdText: string): number[] {
  return passwdText
    .split('\n')
    .map((line) => Number(line.split(':')[2]))
    .filter((uid) => uid > 0);
}

/** One cheap run shows whether the programs load and whether their user can work in the folder of the cluster. */
async function probe(launch: Launch): Promise<void> {
  const script = '"$0" --version >/dev/null && cd "$1"';
  const [file, ...args] = [
    ...launch.prefix,
    'sh',
    '-c',
    script,
    postgresProgram(launch.programs),
    launch.clusterParent,
  ];
  if (file === undefined) return;
  await run(file, args, { ...launch.become, cwd: '/', timeout: 15_000 });
}

function reasonOf(error: unknown): string {
  const stderr = (error as { stderr?: string }).stderr?.trim();
  return stderr || (error instanceof Error ? error.message : String(error));
}
