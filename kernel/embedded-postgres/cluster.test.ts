import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clusterExists } from './cluster.ts';
import { NotADatabaseError, OtherMajorVersionError } from './errors.ts';

const programs = { root: '/nowhere', version: '18.4.0', major: 18 };
let parent = '';
let clusterDir = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'comptoir cluster '));
  clusterDir = join(parent, 'postgres');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('what lies where the database should be', () => {
  it('nothing, or an empty folder (a mounted volume), is no database yet', () => {
    expect(clusterExists(clusterDir, programs)).toBe(false);
    mkdirSync(clusterDir);
    expect(clusterExists(clusterDir, programs)).toBe(false);
  });

  it('a database of our major version is ours', () => {
    mkdirSync(clusterDir);
    writeFileSync(join(clusterDir, 'PG_VERSION'), '18\n');
    expect(clusterExists(clusterDir, programs)).toBe(true);
  });

  it('a database of another major version ends the start with 78 and the way out', () => {
    mkdirSync(clusterDir);
    writeFileSync(join(clusterDir, 'PG_VERSION'), '17\n');
    const expected = new OtherMajorVersionError(clusterDir, 17, 18);
    expect(() => clusterExists(clusterDir, programs)).toThrow(expected);
    expect(expected).toMatchObject({ exitCode: 78, code: 'embedded_postgres.other_major_version' });
    expect(expected.message).toMatch(/PostgreSQL 17.*PostgreSQL 18.*backup/);
  });

  it('anything else is never overwritten', () => {
    mkdirSync(clusterDir);
    writeFileSync(join(clusterDir, 'holiday.jpg'), '');
    expect(() => clusterExists(clusterDir, programs)).toThrow(NotADatabaseError);
  });
});
