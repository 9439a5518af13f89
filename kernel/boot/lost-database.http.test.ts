import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;
let admin: pg.Client;
let name: string;

beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  const url = new URL(app.database.url);
  name = url.pathname.slice(1);
  url.pathname = '/postgres';
  admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await app.stop();
});

const cut = () =>
  admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
const listening = async () =>
  (await admin.query(`select 1 from pg_stat_activity where datname = $1 and query like 'listen%'`, [name]))
    .rowCount;
const contacts = () => app.call('GET', '/api/v1/contacts', { token: owner.token });

// An exception that nobody catches ends the process; in here it fails the run.
describe('a database that goes away', () => {
  it('fails the transactions that were open, and nothing else', async () => {
    const cutOff = app.installation.services.scopes.withSystem('test', async (scope) => {
      await cut();
      await sql`select 1`.execute(scope.tables<unknown>());
    });
    await expect(cutOff).rejects.toThrow();
    await eventually(async () => expect((await contacts()).status).toBe(200));
  });

  it('is told as 503 for as long as it is away, and forgotten when it is back', async () => {
    await eventually(async () => expect(await listening()).toBe(2));
    await admin.query(`alter database ${name} connection limit 0`);
    await cut();
    const refused = await Promise.all(Array.from({ length: 20 }, contacts));
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 503));
    expect(refused[0]?.body.code).toBe('kernel.unavailable');
    // Long enough for a dozen attempts to listen again, each of which must leave one that tries.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await admin.query(`alter database ${name} connection limit -1`);
    await eventually(async () => expect((await contacts()).status).toBe(200));
    await eventually(async () => expect(await listening()).toBe(2));
  });
});
