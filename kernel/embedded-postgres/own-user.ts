import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ClusterHome, moveClusterHome, readClusterHome } from './cluster-home.ts';
import type { Launch } from './launch.ts';
import { type Programs, postgresProgram } from './programs.ts';

const USER = 'comptoir-db';
/** Everybody may pass through it, as through `/var/lib`; what lies in it is closed by its own mode. */
const HOME = '/var/lib/comptoir-db';

const run = promisify(execFile);

interface Ids {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL as a system user of its own. Programs and data stay where they are when that user can reach them;
 * otherwise copies of both live below `/var/lib/comptoir-db`, and the data folder remembers where.
 */
export async function ownUserLaunch(programs: Programs, dataDir: string): Promise<Launch> {
  const owner = await findOrCreateUser();
  const reachable = await canRun(owner, ['test', '-x', postgresProgram(programs)]);
  return {
    kind: 'own-user',
    owner,
    become: owner,
    programs: reachable ? programs : await copyPrograms(programs),
    clusterParent: (await homeFor(owner, dataDir)).parent,
    prefix: [],
  };
}

async function findOrCreateUser(): Promise<Ids> {
  const known = findUser(USER);
  if (known) return known;
  const useradd = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    HOME,
    '--shell',
    '/usr/sbin/nologin',
  ];
  await run('useradd', [...useradd, USER]).catch(() => undefined);
  // `nobody` exists everywhere, also where users cannot be added (a read-only system).
  const user = findUser(USER) ?? findUser('nobody');
  if (!user) throw new Error('no user was found for it, and none could be created');
  return user;
}

function findUser(name: string): Ids | undefined {
  return parseUser(readFileSync('/etc/passwd', 'utf8'), name);
}

export function parseUser(passwd: string, name: string): Ids | undefined {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([user]) => user === name);
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

async function canRun(ids: Ids, [file = '', ...args]: string[]): Promise<boolean> {
  return run(file, args, { ...ids, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function homeFor(owner: Ids, dataDir: string): Promise<ClusterHome> {
  const home = readClusterHome(dataDir);
  if (await canRun(owner, ['test', '-x', home.parent])) return home;
  return moveClusterHome(dataDir, openFolder(join(openFolder(HOME), randomUUID())));
}

/** A folder that may be passed through whatever our umask says. */
function openFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o711);
  return path;
}

/** One copy for each installed state of the programs; complete or absent, since it is renamed into place. */
async function copyPrograms(programs: Programs): Promise<Programs> {
  const { size, mtimeMs } = statSync(postgresProgram(programs));
  const root = join(openFolder(HOME), `programs-${programs.version}-${size}-${Math.trunc(mtimeMs)}`);
  const copied = { ...programs, root };
  if (existsSync(root)) return copied;
  const half = `${root}.new-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  cpSync(programs.root, half, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  await run('chmod', ['-R', 'a+rX', half]);
  renameSync(half, root);
  return copied;
}
