import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '#kernel/scope';
import { fakeTerminal, type TestDatabase, testDatabase, testSecretKey } from '#testkit';
import { doctorCommand } from './doctor.command.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'comptoir-doctor-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Line {
  readonly check: string;
  readonly code: string;
  readonly status: string;
  readonly message: string;
}

/** A doctor opens nothing by itself. */
const nothingOpened = undefined as unknown as Services;

async function examine(environment: Record<string, string> = {}) {
  const shell = fakeTerminal(nothingOpened, {
    environment: {
      NODE_ENV: 'test',
      COMPTOIR_DATA: folder,
      DATABASE_URL: database.url,
      SECRET_KEY: testSecretKey,
      ...environment,
    },
  });
  const exitCode = await shell.run(doctorCommand, { json: true });
  const text = shell.printed.join('\n');
  const { status, checks } = JSON.parse(text) as { status: string; checks: Line[] };
  const codesOf = (check: string) => checks.filter((line) => line.check === check).map(({ code }) => code);
  return { exitCode, status, checks, text, codesOf };
}

describe('comptoir doctor', () => {
  it('passes a sound installation, and says what it has looked at', async () => {
    const { exitCode, checks, codesOf } = await examine();
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(codesOf('checks.database')).toEqual(['reached', 'clock', 'roles', 'bound', 'schema_current']);
    expect(codesOf('checks.queue')).toContain('working');
    expect(codesOf('checks.files')).toEqual(['kept']);
    expect(codesOf('checks.disk')).toHaveLength(1);
  });

  it('prints a line of status, part and words for each', async () => {
    const environment = { COMPTOIR_DATA: folder, DATABASE_URL: database.url, SECRET_KEY: testSecretKey };
    const shell = fakeTerminal(nothingOpened, { environment });
    await shell.run(doctorCommand);
    expect(shell.printed).toContainEqual(
      expect.stringMatching(/^pass {2}Database +PostgreSQL [\d.]+ answers\.$/),
    );
  });

  it('names every wrong setting and never its value, and still looks at the machine', async () => {
    const given = { PORT: 'canary-port', LOG_LEVEL: 'canary-level', DATABASE_URL: 'canary://user:canary@x' };
    const { exitCode, text, codesOf, checks } = await examine(given);
    expect(exitCode).toBe(1);
    expect(codesOf('checks.settings')).toEqual(['invalid', 'invalid', 'invalid']);
    for (const name of Object.keys(given)) expect(text).toContain(name);
    expect(text).not.toContain('canary');
    expect(codesOf('checks.disk')).toHaveLength(1);
    expect(checks.map(({ check }) => check)).not.toContain('checks.database');
  });

  it('refuses a missing and a well-known key in production', async () => {
    for (const SECRET_KEY of ['', 'changeme'.repeat(5)]) {
      const { exitCode, codesOf } = await examine({ NODE_ENV: 'production', SECRET_KEY });
      expect(codesOf('checks.secret_key')).toEqual(['refused']);
      expect(exitCode).toBe(1);
    }
  });

  it('tells that a database is not reached, without its password', async () => {
    const { exitCode, text, codesOf } = await examine({
      DATABASE_URL: 'postgres://owner:canary-password@127.0.0.1:1/none',
    });
    expect(codesOf('checks.database')).toEqual(['unreached']);
    expect(exitCode).toBe(1);
    expect(text).not.toContain('canary-password');
  });

  it('finds that the roles belong to another key, and changes nothing about it', async () => {
    const { codesOf } = await examine({ SECRET_KEY: 'x7'.repeat(9) + testSecretKey });
    expect(codesOf('checks.database')).toContain('roles_refused');
    expect((await examine()).codesOf('checks.database')).toContain('roles');
  });

  it('tells a schema that is behind from one of a later version', async () => {
    const [taken] = await database.query<{ name: string; checksum: string }>(
      `delete from app.migrations where name = (select max(name) from app.migrations where name like 'mail/%') returning *`,
    );
    expect((await examine()).codesOf('checks.database')).toContain('schema_behind');
    await database.query('insert into app.migrations (name, checksum) values ($1, $2)', [
      taken?.name,
      taken?.checksum,
    ]);
    await database.query(
      `insert into app.migrations (name, checksum) values ('mail/20991231T0000-later', 'x')`,
    );
    expect((await examine()).codesOf('checks.database')).toContain('schema_ahead');
    await database.query(`delete from app.migrations where name = 'mail/20991231T0000-later'`);
  });

  it('finds files that hold a secret and are open to others', async () => {
    const file = join(folder, 'secret-key');
    writeFileSync(file, 'x');
    chmodSync(file, 0o644);
    const { exitCode, codesOf } = await examine();
    expect(codesOf('checks.data_folder')).toContain('file_open');
    expect(exitCode).toBe(1);
    rmSync(file);
  });

  it('looks at an empty place without making anything there', async () => {
    const { exitCode, codesOf } = await examine({
      COMPTOIR_DATA: join(folder, 'later'),
      DATABASE_URL: '',
      SECRET_KEY: '',
    });
    expect(exitCode).toBe(0);
    expect(codesOf('checks.database')).toEqual(['not_yet']);
    expect(codesOf('checks.secret_key')).toEqual(['not_yet']);
  });
});
