import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUseError } from './errors.ts';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

const LOCK_FILE = 'server.lock';

/**
 * Takes the data folder for this process, so that two servers never share one embedded database. The lock names its
 * owner by process number and start time: one that a killed server left behind is recognised and taken over, even
 * when its number belongs to another process by now.
 *
 * @returns gives the folder back; harmless when called twice
 * @throws DataFolderInUseError
 */
export function lockDataFolder(dataDir: string): () => void {
  const me = identifyProcess(process.pid);
  if (!me) throw new Error('This process cannot identify itself.');
  const file = join(dataDir, LOCK_FILE);
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  try {
    for (;;) {
      // A hard link appears with its whole content or not at all, and never replaces another one.
      if (tryLink(mine, file)) break;
      const owner = readOwner(file);
      if (owner && isRunning(owner)) throw new DataFolderInUseError(dataDir, owner.pid);
      discardStale(file, owner);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    if (sameOwner(readOwner(file), me)) rmSync(file, { force: true });
  };
}

/** Two starts may find the same stale lock: whoever moved away a fresh one by mistake puts it back. */
function discardStale(file: string, judged: ProcessIdentity | undefined): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (!sameOwner(readOwner(aside), judged)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(file: string): ProcessIdentity | undefined {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8')) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

function sameOwner(a: ProcessIdentity | undefined, b: ProcessIdentity | undefined): boolean {
  return a?.pid === b?.pid && a?.startedAt === b?.startedAt;
}
