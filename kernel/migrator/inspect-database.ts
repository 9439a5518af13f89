import pg from 'pg';
import { assertCanaryUnseen } from './canary.ts';
import { usedRoles } from './database-roles.ts';
import { type LoginKeys, type Logins, loginsOf, oneLogin } from './logins.ts';
import { migrationFiles } from './migration-files.ts';
import type { ModuleSchema } from './table.ts';

export interface InspectOptions extends LoginKeys {
  readonly appUrl?: string | undefined;
  readonly schemas: readonly ModuleSchema[];
}

/** What is known of a database that answers. */
export interface DatabaseFacts {
  /** `18.4` */
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  /** How far its clock is ahead of this machine's. */
  readonly clockAheadMs: number;
  /** Null before the first migration. */
  readonly logins: Logins | null;
  /** Whether every role signs in; false before the first migration. */
  readonly rolesSignIn: boolean;
  /** Whether row-level security binds the program; null where nobody signs in. */
  readonly bound: boolean | null;
  /** Migrations of this version that are not applied. */
  readonly missing: number;
  /** Applied ones that this version does not know: the schema is of a later one. */
  readonly unknown: number;
}

const connectionTimeoutMillis = 5_000;
/** What the migrator remembers beside migrations. */
const notMigrations = 'declared-tables';

/**
 * Looks at a database and changes nothing.
 * @throws what the driver says when it is not reached
 */
export async function inspectDatabase(options: InspectOptions): Promise<DatabaseFacts> {
  const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis });
  try {
    await client.connect();
    const before = Date.now();
    const found = await client.query<{ version: string; number: string; encoding: string; now: Date }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number,
         current_setting('server_encoding') as encoding, clock_timestamp() as now`,
    );
    const after = Date.now();
    const [row] = found.rows;
    if (!row) throw new Error('The database gave no answer.');
    const roles = options.appUrl === undefined ? await usedRoles(client) : null;
    const logins =
      options.appUrl === undefined ? roles && loginsOf(options, roles) : oneLogin(options.appUrl);
    const program = logins && (await inspectProgram(logins, options.schemas));
    return {
      version: row.version.split(' ')[0] ?? row.version,
      versionNumber: Number(row.number),
      encoding: row.encoding,
      // Its clock was read somewhere between the two readings of ours.
      clockAheadMs: Math.round(row.now.getTime() - (before + after) / 2),
      logins,
      ...(program ?? {
        rolesSignIn: false,
        bound: null,
        missing: namesOf(options.schemas).length,
        unknown: 0,
      }),
    };
  } finally {
    await client.end().catch(() => undefined);
  }
}

type ProgramFacts = Pick<DatabaseFacts, 'rolesSignIn' | 'bound' | 'missing' | 'unknown'>;

const namesOf = (schemas: readonly ModuleSchema[]) => migrationFiles(schemas).map(({ name }) => name);

async function inspectProgram(logins: Logins, schemas: readonly ModuleSchema[]): Promise<ProgramFacts> {
  const names = namesOf(schemas);
  const applied = await as(logins.app, async (client) => {
    const found = await client.query<{ name: string }>('select name from app.migrations where name <> $1', [
      notMigrations,
    ]);
    return new Set(found.rows.map(({ name }) => name));
  }).catch(() => null);
  const others = [logins.resolver, logins.jobs].map((url) => as(url, async () => true).catch(() => false));
  const signIn = applied !== null && (await Promise.all(others)).every((may) => may);
  if (applied === null) return { rolesSignIn: false, bound: null, missing: names.length, unknown: 0 };
  const bound = await assertCanaryUnseen(logins.app).then(
    () => true,
    () => false,
  );
  const known = new Set(names);
  return {
    rolesSignIn: signIn,
    bound,
    missing: names.filter((name) => !applied.has(name)).length,
    unknown: [...applied].filter((name) => !known.has(name)).length,
  };
}

async function as<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis });
  try {
    await client.connect();
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
