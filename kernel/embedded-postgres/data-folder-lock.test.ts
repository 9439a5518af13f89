import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';
import { DataFolderInUseError } from './errors.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'comptoir lock '));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('a data folder has one server', () => {
  it('the second is refused with a sentence that names the folder, until the first gives it back', () => {
    const unlock = lockDataFolder(dataDir);
    const refusal = catchError(() => lockDataFolder(dataDir));
    expect(refusal).toBeInstanceOf(DataFolderInUseError);
    expect(refusal).toMatchObject({ code: 'embedded_postgres.folder_in_use', exitCode: 75 });
    expect(String(refusal)).toContain(dataDir);
    unlock();
    lockDataFolder(dataDir)();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('a lock whose number belongs to another process by now is taken over', () => {
    writeFileSync(join(dataDir, 'server.lock'), JSON.stringify({ pid: process.pid, startedAt: 'before' }));
    lockDataFolder(dataDir)();
  });

  it('a lock that was cut off by a full disk is taken over', () => {
    writeFileSync(join(dataDir, 'server.lock'), '{"pid":');
    lockDataFolder(dataDir)();
  });

  it('giving back twice does not take the lock of the next one', () => {
    const first = lockDataFolder(dataDir);
    first();
    const second = lockDataFolder(dataDir);
    first();
    expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUseError);
    second();
  });
});

function catchError(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
