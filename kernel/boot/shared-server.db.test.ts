import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { createLogger } from '#kernel/log';
import { eventually } from '#testkit';
import { boot, type Installation } from './boot.ts';

const silent = { info: () => undefined, warn: () => undefined };
const password = 'own-canary-8d2e';

let folder: string;
let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-shared-'));
  server = await startEmbeddedPostgres({ dataDir: folder, log: silent });
  await asAdmin(`create role own login createrole createdb password '${password}'`);
  for (const name of ['one', 'two']) await asAdmin(`create database ${name} owner own`);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function asAdmin(sql: string): Promise<Record<string, unknown>[]> {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  return (await admin.query(sql).finally(() => admin.end())).rows;
}

function urlOf(database: string): string {
  const url = new URL(server.url);
  url.username = 'own';
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

/** Each has a key of its own, from which the passwords of its roles follow. */
const start = (database: string) =>
  boot({
    modules: [],
    log: createLogger({ level: 'silent' }),
    environment: {
      NODE_ENV: 'test',
      PORT: '0',
      COMPTOIR_DATA: folder,
      DATABASE_URL: urlOf(database),
      SECRET_KEY: `test-${database}-Zq8mN4vXb2LkPw7Rt5Ys9Kd3`,
    },
  });

const endConnections = (database: string) =>
  asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);

/** It serves when each of its connections has to be made anew; a pool needs a moment to see that they are gone. */
async function servesAnew({ server: http }: Installation, database: string): Promise<void> {
  await endConnections(database);
  await eventually(async () => expect((await http.inject('/health/ready')).statusCode).toBe(200));
}

const rolesLetInto = async (database: string) =>
  (
    await asAdmin(
      `select rolname from pg_roles where rolname like 'comptoir%' and rolcanlogin and not rolsuper
         and has_database_privilege(rolname, '${database}', 'connect') order by 1`,
    )
  ).map(({ rolname }) => rolname);

describe('two installations on one PostgreSQL server', () => {
  it('have roles of their own, and a start of one takes nothing from the other', async () => {
    const one = await start('one');
    const two = await start('two');
    await servesAnew(one, 'one');
    await servesAnew(two, 'two');
    await one.stop();
    const again = await start('one');
    await servesAnew(again, 'one');
    await servesAnew(two, 'two');
    const [ofOne, ofTwo] = [await rolesLetInto('one'), await rolesLetInto('two')];
    expect([ofOne.length, ofTwo.length]).toEqual([3, 3]);
    for (const name of ofOne) expect(ofTwo).not.toContain(name);
    await Promise.all([again.stop(), two.stop()]);
  });

  it('stay apart when one is a copy of the other', async () => {
    const one = await start('one');
    await one.stop();
    await eventually(async () => {
      await endConnections('one');
      await asAdmin('create database copy template one owner own');
    });
    const copy = await start('copy');
    const original = await start('one');
    await servesAnew(copy, 'copy');
    await servesAnew(original, 'one');
    const ofOne = await rolesLetInto('one');
    for (const name of await rolesLetInto('copy')) expect(ofOne).not.toContain(name);
    await Promise.all([copy.stop(), original.stop()]);
    const next = await start('copy');
    await servesAnew(next, 'copy');
    await next.stop();
  });
});
