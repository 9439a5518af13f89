import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderOf, loadConfig } from '#kernel/config';
import { declared, fakeTerminal, registerOrganisation, type TestApp, testApp, testSecretKey } from '#testkit';
import { readArchive, writeArchive } from '../archive/archive-file.ts';
import type { ArchiveRecord } from '../archive/contents.ts';
import { backupCommand } from '../commands/backup.command.ts';
import { backUpOnSchedule, backupFolder, scheduledBackups } from '../scheduled.ts';
import { makeBackup } from '../write/make-backup.ts';
import { inspectArchive } from './inspect-archive.ts';
import { openTarget } from './open-target.ts';
import { restoreArchive } from './restore-archive.ts';

const newest = 'kernel/20261120T1130-switches';
let app: TestApp;
let folder: string;
const owners: string[] = [];
const opener = () => app.installation.services;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-restore-'));
  app = await testApp({ environment: { BACKUP_SCHEDULE_HOURS: '24', BACKUP_KEEP: '2' } });
  const { token } = await registerOrganisation(app);
  await app.call('POST', '/api/v1/contacts', {
    token,
    body: { name: 'Zoé "l’Éclair" \\ (O’Neil, jr)', identities: [] },
  });
  await app.call('POST', '/api/v1/knowledge/articles', {
    token,
    body: { title: 'Livraison', body: 'Oui, nous livrons.\n\n\ttout de suite', language: 'fr' },
  });
});
afterAll(async () => {
  for (const name of owners) {
    await app.database.query(`drop database ${name} with (force)`);
    await app.database.query(`drop owned by ${name}`).catch(() => undefined);
  }
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** An empty database whose owner is no superuser: row-level security binds whoever restores, too. */
async function emptyPlace() {
  const name = `own_${randomBytes(5).toString('hex')}`;
  await app.database.query(`create role ${name} login createrole password 'own'`);
  await app.database.query(`create database ${name} owner ${name}`);
  owners.push(name);
  const url = new URL(app.database.url);
  url.username = name;
  url.password = 'own';
  url.pathname = `/${name}`;
  const config = loadConfig(declared.settings, {
    NODE_ENV: 'test',
    COMPTOIR_DATA: at(name),
    DATABASE_URL: url.href,
    SECRET_KEY: testSecretKey,
  });
  const { secrets } = app.installation.services;
  const target = await openTarget({ config, secrets, schemas: declared.schemas });
  const admin = new URL(app.database.url);
  admin.pathname = `/${name}`;
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: admin.href });
    await client.connect();
    return (await client.query(sql).finally(() => client.end())).rows;
  };
  return { target, query };
}

async function restoreInto(path: string, target: Awaited<ReturnType<typeof emptyPlace>>['target']) {
  await restoreArchive(path, opener(), await inspectArchive(path, opener()), target).finally(target.close);
}

/** The archive as if something of it were different. */
async function rewritten(from: string, to: string, change: (record: ArchiveRecord) => ArchiveRecord) {
  await writeArchive(
    to,
    opener(),
    (async function* () {
      for await (const record of readArchive(from, opener())) yield change(record);
    })(),
  );
}

describe('a restore', () => {
  it('gives an ordinary owner’s empty database every row, bound by row-level security, and nothing may leave', async () => {
    const made = await makeBackup(app.installation.services, at('whole'), opener());
    const { target, query } = await emptyPlace();
    await restoreInto(at('whole'), target);
    for (const { name, rows } of made.tables.filter((table) => table.name !== 'switches')) {
      expect((await query(`select count(*)::int as n from ${name}`))[0].n, name).toBe(rows);
    }
    expect(await query('select name from contacts')).toEqual(
      await app.database.query('select name from contacts'),
    );
    expect(await query(`select value from switches where name = 'outgoing'`)).toEqual([{ value: false }]);
    const [bound] = await query(
      `select relforcerowsecurity as forced from pg_class where oid = 'contacts'::regclass`,
    );
    expect(bound.forced).toBe(true);
    const keys = `select count(*)::int as n from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
    expect(await query(keys)).toEqual(await app.database.query(keys));
  });

  it('brings an archive of an earlier version up to this one', async () => {
    await makeBackup(app.installation.services, at('current'), opener());
    await rewritten(at('current'), at('earlier'), (record) => {
      const withoutIt = <T extends { name: string }>(list: readonly T[]) =>
        list.filter(({ name }) => name !== newest && name !== 'switches');
      if (record.kind === 'manifest') {
        const { migrations, tables } = record.value;
        return {
          kind: 'manifest',
          value: { ...record.value, migrations: withoutIt(migrations), tables: withoutIt(tables) },
        };
      }
      if (record.kind !== 'summary') return record;
      return { kind: 'summary', value: { ...record.value, tables: withoutIt(record.value.tables) } };
    });
    const { target, query } = await emptyPlace();
    await restoreInto(at('earlier'), target);
    expect(await query(`select name from app.migrations where name = '${newest}'`)).toHaveLength(1);
    expect(await query('select email from users')).toEqual(
      await app.database.query('select email from users'),
    );
    expect(await query('select name from switches')).toEqual([{ name: 'outgoing' }]);
  });

  it('refuses an archive of a later version, and one whose schema was changed, before anything is written', async () => {
    await makeBackup(app.installation.services, at('now'), opener());
    const later = { name: 'contacts/20991231T0000-later', checksum: 'x' };
    for (const [name, message] of [
      ['later', 'later version'],
      ['changed', 'not that of any release'],
    ] as const) {
      await rewritten(at('now'), at(`${name}-1`), (record) => {
        if (record.kind !== 'manifest') return record;
        const { migrations } = record.value;
        const others = migrations.map((one) => (one.name === newest ? { ...one, checksum: 'x' } : one));
        return {
          kind: 'manifest',
          value: { ...record.value, migrations: name === 'later' ? [...migrations, later] : others },
        };
      });
      const { target, query } = await emptyPlace();
      await expect(restoreInto(at(`${name}-1`), target)).rejects.toThrow(message);
      expect(await query(`select to_regclass('public.users') as users`)).toEqual([{ users: null }]);
    }
  });

  it('writes no row when a row does not fit', async () => {
    await makeBackup(app.installation.services, at('sound'), opener());
    // Memberships without their users: only the last step, the foreign keys, can tell.
    let table = '';
    await rewritten(at('sound'), at('torn'), (record) => {
      if (record.kind === 'section') table = record.value.table;
      if (record.kind === 'rows' && table === 'users') return { kind: 'rows', value: [] };
      if (record.kind !== 'summary') return record;
      const tables = record.value.tables.map((one) =>
        one.name === 'users' ? { name: 'users', rows: 0, hash: '0'.repeat(32) } : one,
      );
      return { kind: 'summary', value: { ...record.value, tables } };
    });
    const { target, query } = await emptyPlace();
    await expect(restoreInto(at('torn'), target)).rejects.toThrow('foreign key');
    expect(await query('select count(*)::int as n from users')).toEqual([{ n: 0 }]);
  });
});

describe('scheduled backups', () => {
  it('are made when they are due, read back, and the oldest goes', async () => {
    const { services } = app.installation;
    const backups = () => scheduledBackups(backupFolder(dataFolderOf(services.config)));
    await backUpOnSchedule(services);
    await backUpOnSchedule(services);
    expect(await backups()).toHaveLength(1);
    for (let day = 0; day < 3; day += 1) {
      app.clock.advance(24 * 60 * 60 * 1000);
      await backUpOnSchedule(services);
    }
    const kept = await backups();
    expect(kept).toHaveLength(2);
    expect(kept[0]?.madeAt.getTime()).toBeGreaterThan(services.clock.now().getTime() - 1_000);
    expect((await inspectArchive(kept[0]?.path ?? '', opener())).summary.tables.length).toBeGreaterThan(20);
  });
});

describe('comptoir backup', () => {
  it('never writes over a file', async () => {
    const shell = fakeTerminal(app.installation.services);
    expect(await shell.run(backupCommand, { out: at('once') })).toBe(0);
    await expect(shell.run(backupCommand, { out: at('once') })).rejects.toThrow('exists already');
  });

  it('refuses a short passphrase and a call without a place', async () => {
    const shell = fakeTerminal(app.installation.services, { input: 'short\n' });
    await expect(shell.run(backupCommand, { out: at('weak'), passphraseStdin: true })).rejects.toThrow(
      '12 characters',
    );
    await expect(shell.run(backupCommand)).rejects.toThrow('--out');
    expect(existsSync(at('weak'))).toBe(false);
  });
});
