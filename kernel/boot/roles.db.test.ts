import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { createLogger } from '#kernel/log';
import { eventually, testSecretKey } from '#testkit';
import { boot } from './boot.ts';
import type { Role } from './role.ts';

const silent = { info: () => undefined, warn: () => undefined };

let folder: string;
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-roles-'));
  database = await startEmbeddedPostgres({ dataDir: folder, log: silent });
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

const start = (role: Role, environment: Record<string, string> = {}) =>
  boot({
    modules: [],
    role,
    log: createLogger({ level: 'silent' }),
    environment: {
      NODE_ENV: 'test',
      PORT: '0',
      COMPTOIR_DATA: folder,
      DATABASE_URL: database.url,
      SECRET_KEY: testSecretKey,
      ...environment,
    },
  });

describe('processes of one installation', () => {
  it('need an external database, and say so', async () => {
    const refused = await start('api', { DATABASE_URL: '' }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ exitCode: 78, message: expect.stringMatching(/^DATABASE_URL: /) });
  });

  it('wait for the schema and never move it', async () => {
    const waiting = start('worker');
    let open = false;
    void waiting.then(() => {
      open = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(open).toBe(false);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const made = await client.query(`select 1 from pg_namespace where nspname = 'app'`);
    await client.end();
    expect(made.rowCount).toBe(0);

    const first = await start('all');
    await first.stop();
    await (await waiting).stop();
  });

  it('serve their health in each role, and the API’s description where the API is', async () => {
    const [api, worker] = await Promise.all([start('api'), start('worker')]);
    const status = async (one: typeof api, path: string) => (await one.server.inject(path)).statusCode;
    const of = (path: string) => Promise.all([status(api, path), status(worker, path)]);
    expect(await of('/health/ready')).toEqual([200, 200]);
    expect(await of('/health/live')).toEqual([200, 200]);
    expect(await of('/api/v1/openapi.json')).toEqual([200, 404]);
    await Promise.all([api.stop(), worker.stop()]);
  });

  it('turn a load balancer away before they close', async () => {
    const api = await start('api', { DRAIN_SECONDS: '1' });
    const stopping = api.stop();
    await eventually(async () => expect((await fetch(`${api.url}/health/ready`)).status).toBe(503));
    expect((await fetch(`${api.url}/api/v1/openapi.json`)).status).toBe(200);
    await stopping;
    await expect(fetch(`${api.url}/health/ready`)).rejects.toThrow();
  });
});
