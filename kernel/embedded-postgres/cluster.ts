import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { clusterDirIn } from './cluster-home.ts';
import { renameDurably, writeDurably } from './durable-file.ts';
import { NotADatabaseError, OtherMajorVersionError, PostgresFailedError } from './errors.ts';
import { type Launch, launchProgram } from './launch.ts';
import { initdbProgram, type Programs, postgresProgram } from './programs.ts';

/** The owner of everything: the role of the connection string that `startEmbeddedPostgres` returns. */
export const OWNER_ROLE = 'comptoir';

const UNFINISHED = 'postgres.new-';

/**
 * What `initdb` writes into the new cluster. Collation is by code point and the same on every machine (sorted names
 * ask for an ICU collation), so that no update of a system library ever corrupts an index. Words are told apart by the
 * character classes of the system's C.UTF-8: with plain C, full-text search would take « » and – for letters.
 */
const INITDB_OPTIONS = [
  `--username=${OWNER_ROLE}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];
const CHARACTER_CLASSES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Whether the cluster exists; an unfinished one does not count.
 *
 * @throws OtherMajorVersionError, NotADatabaseError
 */
export function clusterExists(clusterDir: string, programs: Programs): boolean {
  if (!existsSync(clusterDir) || readdirSync(clusterDir).length === 0) return false;
  const versionFile = join(clusterDir, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new NotADatabaseError(clusterDir);
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (major !== programs.major) throw new OtherMajorVersionError(clusterDir, major, programs.major);
  return true;
}

/**
 * Creates the cluster beside its place and renames it when complete, so that a start that was killed halfway leaves
 * nothing that looks like a database. Every attempt has a folder of its own: an orphan of the last one may still write.
 *
 * @throws PostgresFailedError
 */
export async function createCluster(launch: Launch, password: string): Promise<void> {
  removeUnfinished(launch.clusterParent);
  const work = join(launch.clusterParent, `${UNFINISHED}${randomBytes(4).toString('hex')}`);
  mkdirSync(work, { mode: 0o700 });
  const passwordFile = join(work, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(launch, work);
  const fresh = join(work, 'data');
  await initialise(launch, fresh, passwordFile);
  renameDurably(fresh, clusterDirIn(launch.clusterParent));
  rmSync(work, { recursive: true, force: true });
}

function removeUnfinished(parent: string): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(UNFINISHED))) {
    rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

async function initialise(launch: Launch, target: string, passwordFile: string): Promise<void> {
  let said = '';
  for (const classes of CHARACTER_CLASSES) {
    const args = [...INITDB_OPTIONS, `--lc-ctype=${classes}`, `--pwfile=${passwordFile}`, '-D', target];
    const result = await runToEnd(launch, initdbProgram(launch.programs), args);
    if (result.code === 0) return;
    said = result.said;
    if (!said.includes('invalid locale name')) break;
  }
  throw new PostgresFailedError('could not be initialised', said);
}

/** Makes the files belong to the one who runs PostgreSQL: the way of running it may change between two starts. */
export function giveTo(launch: Launch, path: string): void {
  if (launch.owner && lstatSync(path).uid !== launch.owner.uid) chownTree(path, launch.owner);
}

/** A folder comes after what it holds, so that the top folder's owner tells whether all of it is done. */
function chownTree(path: string, owner: { uid: number; gid: number }): void {
  if (lstatSync(path).isDirectory()) {
    for (const name of readdirSync(path)) chownTree(join(path, name), owner);
  }
  lchownSync(path, owner.uid, owner.gid);
}

/** The owner's password, made at the first start. When its file was lost, a new one is set in the stopped cluster. */
export async function ownerPassword(file: string, launch: Launch, exists: boolean): Promise<string> {
  const known = readPassword(file);
  if (known) return known;
  const password = randomBytes(24).toString('base64url');
  if (exists) await resetPassword(launch, clusterDirIn(launch.clusterParent), password);
  writeDurably(file, `${password}\n`);
  return password;
}

export function readPassword(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined;
}

async function resetPassword(launch: Launch, clusterDir: string, password: string): Promise<void> {
  const args = ['--single', '-D', clusterDir, 'postgres'];
  const sql = `alter role ${OWNER_ROLE} password '${password}';\n`;
  const { code, said } = await runToEnd(launch, postgresProgram(launch.programs), args, sql);
  if (code !== 0 || said.includes('ERROR:'))
    throw new PostgresFailedError('could not be given a new password', said);
}

function runToEnd(
  launch: Launch,
  program: string,
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = launchProgram(launch, program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
    child.stdin?.end(input);
  });
}
