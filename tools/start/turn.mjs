// One start at a time installs or builds, and an orphan of a killed start is waited for. Node alone.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const FOLDER = '.start';

/**
 * Waits for its turn, then runs `work(own)`, which calls `own(pid)` for every process that it starts: the turn lasts
 * while any of them lives, also after this process was killed.
 */
export async function takeTurn(root, onWait, work) {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const file = join(root, FOLDER, 'turn.json');
  const mine = join(root, FOLDER, `turn-${process.pid}.json`);
  const owners = [process.pid];
  const write = () => writeFileSync(mine, JSON.stringify(owners.map((pid) => [pid, startOf(pid)])));
  write();
  try {
    while (!claim(mine, file)) {
      if (isTaken(file)) {
        onWait();
        await sleep(200);
      } else rmSync(file, { force: true });
    }
    return await work((pid) => {
      owners.push(pid);
      write();
      renameSync(mine, file);
    });
  } finally {
    rmSync(mine, { force: true });
    if (isOurs(file)) rmSync(file, { force: true });
  }
}

function claim(mine, file) {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readOwners(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function isTaken(file) {
  return readOwners(file).some(([pid, start]) => start !== undefined && startOf(pid) === start);
}

function isOurs(file) {
  return readOwners(file)[0]?.[0] === process.pid;
}

/** Tells a process from a later one with its number; without /proc the number alone has to do. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : fields[18];
  } catch {
    if (process.platform === 'linux') return null;
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return null;
  }
}
