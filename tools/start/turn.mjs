import {
  accessSync,
  constants,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StepFailed } from './run-step.mjs';

/** @typedef {[pid: number, startedAt: string | undefined]} Owner */

/**
 * One start at a time installs or builds. The turn lasts while any process of it lives: when a start is killed, the
 * `npm ci` that it leaves behind still writes, and is waited for.
 *
 * @template T
 * @param {string} root the folder of package.json
 * @param {(line: string) => void} log is told once when it has to wait
 * @param {(own: (pid: number) => void) => Promise<T>} work calls `own` for every process that it starts
 * @returns {Promise<T>}
 * @throws {StepFailed} when the folder cannot be written
 */
export async function takeTurn(root, log, work) {
  const folder = openFolder(root);
  const file = join(folder, 'turn.json');
  const mine = join(folder, `turn-${process.pid}.json`);
  /** @type {Owner[]} */
  const owners = [];
  const enlist = (/** @type {number} */ pid) => {
    owners.push([pid, startOf(pid)]);
    writeFileSync(mine, JSON.stringify(owners));
  };
  enlist(process.pid);
  try {
    for (let waited = false; !claim(mine, file); waited = true) {
      if (!readOwners(file).some(isAlive)) {
        rmSync(file, { force: true });
        continue;
      }
      if (!waited) log('Another start is installing or building, waiting for it...');
      await sleep(200);
    }
    removeLeftovers(folder);
    return await work((pid) => {
      enlist(pid);
      renameSync(mine, file);
    });
  } finally {
    rmSync(mine, { force: true });
    if (readOwners(file)[0]?.[0] === process.pid) rmSync(file, { force: true });
  }
}

function openFolder(/** @type {string} */ root) {
  const folder = join(root, '.start');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    throw new StepFailed(
      `Something has to be installed or built, and this user may not write to ${root}.`,
      77,
    );
  }
}

/** What starts left behind that were killed while they waited. */
function removeLeftovers(/** @type {string} */ folder) {
  for (const name of readdirSync(folder)) {
    const pid = Number(/^turn-(\d+)\.json$/.exec(name)?.[1] ?? process.pid);
    if (startOf(pid) === undefined) rmSync(join(folder, name), { force: true });
  }
}

/** A hard link appears with its whole content or not at all, and never replaces another one. */
function claim(/** @type {string} */ mine, /** @type {string} */ file) {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @returns {Owner[]} */
function readOwners(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function isAlive(/** @type {Owner} */ [pid, startedAt]) {
  return startedAt !== undefined && startOf(pid) === startedAt;
}

/** Tells a process from a later one with its number (proc(5), field 22); elsewhere the number alone has to do. */
function startOf(/** @type {number} */ pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return undefined;
  }
}
