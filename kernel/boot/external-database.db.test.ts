import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { createLogger } from '#kernel/log';
import { testSecretKey } from '#testkit';
import { boot } from './boot.ts';

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

const start = (databaseUrl: string) =>
  boot({
    modules: [],
    log: createLogger({ level: 'silent' }),
    environment: {
      NODE_ENV: 'test',
      PORT: '0',
      COMPTOIR_DATA: folder,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: testSecretKey,
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
