import pg from 'pg';
import { migrationFiles } from './migration-files.ts';
import type { ModuleSchema } from './table.ts';

export interface AwaitSchemaOptions {
  readonly appUrl: string;
  readonly schemas: readonly ModuleSchema[];
  readonly log: { info(fields: object, message: string): void };
  /** How long to wait before the start is given up, in milliseconds. */
  readonly patienceMs?: number;
}

/** The schema did not come up to this version in time; the code asks a supervisor to try again (sysexits.h). */
class SchemaBehindError extends Error {
  readonly exitCode = 75;
}

const askEveryMs = 500;
const patienceMs = 120_000;

/**
 * Waits until every migration of this version is applied; a schema that is further, as during a rolling upgrade, will do.
 * @throws SchemaBehindError when it is still behind, or not reached, after the patience
 */
export async function awaitSchema(options: AwaitSchemaOptions): Promise<void> {
  const names = migrationFiles(options.schemas).map((file) => file.name);
  const until = Date.now() + (options.patienceMs ?? patienceMs);
  for (let told = false; ; told = true) {
    const missing = await missingMigrations(options.appUrl, names);
    if (missing === 0) return;
    if (Date.now() > until) {
      throw new SchemaBehindError(
        'The schema is not up to date; run "comptoir migrate" with the owner’s DATABASE_URL.',
      );
    }
    if (!told) options.log.info({ missing }, 'waiting for the schema');
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}

/** @returns how many are missing; all of them while the database, its roles or its records are not there yet */
async function missingMigrations(appUrl: string, names: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const applied = await client.query<{ name: string }>('select name from app.migrations');
    const known = new Set(applied.rows.map(({ name }) => name));
    return names.filter((name) => !known.has(name)).length;
  } catch {
    return names.length;
  } finally {
    await client.end().catch(() => undefined);
  }
}
