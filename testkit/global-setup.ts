import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { migrateJobs } from '#kernel/jobs';
import { jobsSchema, type LoginRole, migrate } from '#kernel/migrator';
import { createRegistry } from '#kernel/module';
import { createSecrets } from '#kernel/secrets';
import { serverModules } from '../modules/index.server.ts';
import { testSecretKey } from './test-secret-key.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's URL of the migrated template that every test database is cloned from. */
    templateUrl: string;
  }
}

const silent = { info: () => undefined, warn: () => undefined };
const template = 'comptoir_template';

/** One PostgreSQL for the whole run, and one migrated database in it that tests clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: silent });
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create database ${template}`);
  // Tests may lose their data with the machine; what they prove about crashes, they prove in clusters of their own.
  await admin.query(`alter system set synchronous_commit = off`);
  await admin.query('select pg_reload_conf()');
  await admin.end();
  const url = new URL(postgres.url);
  url.pathname = `/${template}`;
  const secrets = createSecrets({ secretKey: testSecretKey });
  await migrate({
    ownerUrl: url.href,
    schemas: createRegistry(serverModules).schemas,
    password: (role: LoginRole) => secrets.derive(`kernel.database_role.${role}`, 24).toString('base64url'),
    migrateQueue: (jobsUrl) => migrateJobs(jobsUrl, jobsSchema),
    log: silent,
  });
  project.provide('templateUrl', url.href);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
