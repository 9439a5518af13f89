import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { createLogger } from '#kernel/log';
import { testSecretKey } from '#testkit';
import { boot } from './boot.ts';
import type { Role } from './role.ts';

const silent = { info: () => undefined, warn: () => undefined };
const password = 'own-canary-3f1b';

let folder: string;
let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;

/** A server of its own: the program's roles belong to a server, and here an ordinary owner must be the one who makes them. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-external-'));
  server = await startEmbeddedPostgres({ dataDir: folder, log: silent });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  for (const statement of [
    `create role plain login password '${password}'`,
    `create role own login createrole password '${password}'`,
    'create database plain_shop owner plain',
    'create database shop owner own',
    // What an administrator prepares where owners may create no roles.
    `create role given login password '${password}' nosuperuser nobypassrls nocreatedb nocreaterole`,
    'grant connect on database plain_shop to given',
    'create database plain_other owner plain',
    'grant connect on database plain_other to given',
    `create role unbound login bypassrls password '${password}'`,
    'grant connect on database plain_shop to unbound',
    `create role heir login password '${password}' in role plain`,
    `create database latin owner own encoding 'LATIN1' locale_provider libc locale 'C' template template0`,
  ]) {
    await admin.query(statement);
  }
  await admin.end();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function urlOf(user: string, database: string, changes: { port?: string; password?: string } = {}): string {
  const url = new URL(server.url);
  url.username = user;
  url.password = changes.password ?? password;
  url.pathname = `/${database}`;
  url.port = changes.port ?? url.port;
  return url.href;
}

const start = (databaseUrl: string, changes: Record<string, string> = {}, role: Role = 'all') =>
  boot({
    modules: [],
    role,
    log: createLogger({ level: 'silent' }),
    environment: {
      NODE_ENV: 'test',
      PORT: '0',
      COMPTOIR_DATA: folder,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: testSecretKey,
      ...changes,
    },
  });

describe('a PostgreSQL of the operator’s own', () => {
  it.each([
    ['that nobody answers for', () => urlOf('own', 'shop', { port: '1' }), 'ECONNREFUSED'],
    ['with a wrong password', () => urlOf('own', 'shop', { password: 'wrong' }), 'password authentication'],
    ['without that database', () => urlOf('own', 'nowhere'), 'does not exist'],
    ['that is not UTF-8', () => urlOf('own', 'latin'), 'LATIN1'],
    ['whose owner may not create roles', () => urlOf('plain', 'plain_shop'), 'CREATEROLE'],
  ])('%s is refused in one line that names the setting and no secret', async (_name, url, reason) => {
    const refused = await start(url()).catch((error: unknown) => error);
    expect(refused).toMatchObject({ exitCode: 78, message: expect.stringMatching(/^DATABASE_URL: .+$/) });
    expect((refused as Error).message).toContain(reason);
    expect((refused as Error).message).not.toContain(password);
  });

  it('serves an owner who is no superuser, on the first start and on the next', async () => {
    for (const turn of ['first', 'next']) {
      const installation = await start(urlOf('own', 'shop'));
      const reply = await installation.server.inject('/health/ready');
      await installation.stop();
      expect([turn, reply.statusCode]).toEqual([turn, 200]);
    }
  });
});

describe('a role made by an administrator, where the owner may make none', () => {
  const owner = () => urlOf('plain', 'plain_shop');
  const startWith = (appUrl: string, role?: Role) => start(owner(), { DATABASE_APP_URL: appUrl }, role);

  it('serves, on the first start and on the next, and in processes that know no owner', async () => {
    const given = urlOf('given', 'plain_shop');
    for (const turn of ['first', 'next']) {
      const installation = await startWith(given);
      const reply = await installation.server.inject('/health/ready');
      await installation.stop();
      expect([turn, reply.statusCode]).toEqual([turn, 200]);
    }
    const api = await start('', { DATABASE_APP_URL: given }, 'api');
    expect((await api.server.inject('/health/ready')).statusCode).toBe(200);
    await api.stop();
  });

  it('is bound by row-level security, and look-ups go past it all the same', async () => {
    await (await startWith(urlOf('given', 'plain_shop'))).stop();
    const client = new pg.Client({ connectionString: urlOf('given', 'plain_shop') });
    await client.connect();
    expect((await client.query('select * from canary')).rowCount).toBe(0);
    await expect(client.query('alter table canary disable row level security')).rejects.toThrow(
      'must be owner',
    );
    const org = '01938b5e-0000-7000-8000-000000000001';
    await client.query(`begin; set local app.org_id = '${org}'`);
    await client.query(
      `insert into outbox (org_id, id, kind, type, v, data, occurred_at)
       values ($1, $1, 'event', 'test.event', 1, '{}', now() - interval '1 hour')`,
      [org],
    );
    await client.query('commit');
    expect((await client.query('select * from outbox')).rowCount).toBe(0);
    const found = await client.query(`select * from resolver.orgs_with_outbox('0')`);
    expect(found.rows).toEqual([{ org_id: org }]);
    await client.end();
  });

  it.each([
    [
      'that does not exist',
      () => urlOf('nobody', 'plain_shop'),
      /create role "nobody" login .* grant connect on database "plain_shop"/,
    ],
    [
      'with a wrong password',
      () => urlOf('given', 'plain_shop', { password: 'wrong' }),
      /password authentication/,
    ],
    [
      'that skips row-level security',
      () => urlOf('unbound', 'plain_shop'),
      /alter role "unbound" nosuperuser nobypassrls/,
    ],
    ['that may become the owner', () => urlOf('heir', 'plain_shop'), /revoke "plain" from "heir"/],
    ['that is the owner', () => owner(), /owns the tables/],
    ['of another database', () => urlOf('given', 'plain_other'), /another database/],
  ])('%s is refused in one line with what to run and no secret', async (_name, url, reason) => {
    const refused = await startWith(url()).catch((error: unknown) => error);
    expect(refused).toMatchObject({ exitCode: 78, message: expect.stringMatching(/^DATABASE_APP_URL: .+$/) });
    expect((refused as Error).message).toMatch(reason);
    expect((refused as Error).message).not.toContain(password);
  });

  it('is of no use to an embedded database, which is told', async () => {
    const refused = await start('', { DATABASE_APP_URL: urlOf('given', 'plain_shop') }).catch(
      (error) => error,
    );
    expect(refused).toMatchObject({ exitCode: 78, message: expect.stringContaining('DATABASE_APP_URL') });
  });
});
