// Whether node_modules is what package-lock.json asks for, and how it becomes that. Node alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const STAMP = 'node_modules/.comptoir-packages.json';

/** What the installed packages depend on: the two lists, and the machine for which binaries were chosen. */
function wanted(root) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json']) hash.update(readFileSync(join(root, file)));
  const node = process.versions.node.split('.')[0];
  return { lists: hash.digest('hex'), machine: `${process.platform}-${process.arch}-node${node}` };
}

export function arePackagesFresh(root) {
  const stamp = readJson(join(root, STAMP));
  const now = wanted(root);
  if (stamp?.machine === now.machine && stamp.lists === now.lists) return true;
  // An install by hand has no stamp, and a change of package.json need not concern packages: look closer once.
  if ((stamp && stamp.machine !== now.machine) || !matchesLock(root)) return false;
  rememberPackages(root);
  return true;
}

export function rememberPackages(root) {
  const file = join(root, STAMP);
  try {
    writeFileSync(`${file}.new`, JSON.stringify(wanted(root)));
    renameSync(`${file}.new`, file);
  } catch {
    // Read-only, or somebody else's: the next start looks closer again.
  }
}

/**
 * npm writes `.package-lock.json` when it has finished, so a killed install never matches. Left out may be what only
 * development needs (`--omit=dev`) and binaries of other platforms.
 */
function matchesLock(root) {
  const asked = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(asked).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there) return there.version === entry.version && there.integrity === entry.integrity;
    return Boolean(entry.dev || entry.devOptional || (entry.optional && !isForThisMachine(entry)));
  });
}

function isForThisMachine({ os, cpu, libc }) {
  // A libc is only known to npm: where one is asked for, npm's choice stands.
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch)) && !libc;
}

/**
 * `npm ci`, its errors on our stderr. The optional packages hold the binaries (PostgreSQL, esbuild), so they are asked
 * for by name, whatever npm is configured to leave out.
 *
 * @returns the child process and what to do after it has succeeded
 */
export function installPackages(root) {
  rmSync(join(root, STAMP), { force: true });
  const cache = fallbackCache(root);
  const env = cache ? { ...process.env, npm_config_cache: cache } : process.env;
  const [program, ...args] = npmCommand();
  const child = spawn(program, [...args, 'ci', '--loglevel=error', '--no-progress', '--include=optional'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const finish = () => {
    rememberPackages(root);
    if (cache) rmSync(cache, { recursive: true, force: true });
  };
  return { child, finish };
}

/** The npm that started us, else the one beside this Node, else whatever is called npm. */
function npmCommand() {
  const beside = resolve(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const script = [process.env.npm_execpath, beside].find(
    (path) => path?.endsWith('npm-cli.js') && existsSync(path),
  );
  return script ? [process.execPath, script] : ['npm'];
}

/** Without a home to write to npm needs a cache elsewhere; undefined: its own will do. */
function fallbackCache(root) {
  if (process.env.npm_config_cache || homeTakesCache()) return undefined;
  const data = resolve(root, process.env.COMPTOIR_DATA ?? 'data');
  return [join(data, 'npm-cache'), join(tmpdir(), `comptoir-npm-cache-${process.pid}`)].find(isWritable);
}

function homeTakesCache() {
  try {
    const cache = join(homedir(), '.npm');
    return isWritable(cache) && isWritable(join(cache, '_cacache'));
  } catch {
    return false;
  }
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
