import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleSchema } from './table.ts';

export interface MigrationFile {
  /** `contacts/20261120T0900-contacts` */
  readonly name: string;
  readonly stamp: string;
  readonly sql: string;
  readonly checksum: string;
}

const fileName = /^(\d{8}T\d{4})-[a-z0-9-]+\.sql$/;

/**
 * All migrations in the order in which they run: by timestamp, then by the order of the modules (which is that of
 * their dependencies).
 * @throws when a file's name is not of the form
 */
export function migrationFiles(schemas: readonly ModuleSchema[]): MigrationFile[] {
  const files = schemas.flatMap(({ module, migrationFolders }) =>
    migrationFolders.filter(existsSync).flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.sql'))
        .sort()
        .map((name) => read(module, folder, name)),
    ),
  );
  // Array.prototype.sort is stable: equal stamps keep the modules' order.
  return files.sort((a, b) => a.stamp.localeCompare(b.stamp));
}

function read(module: string, folder: string, name: string): MigrationFile {
  const stamp = fileName.exec(name)?.[1];
  if (stamp === undefined) throw new Error(`${join(folder, name)} is not named 20261120T0900-name.sql.`);
  const sql = readFileSync(join(folder, name), 'utf8');
  return {
    name: `${module}/${name.slice(0, -4)}`,
    stamp,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}

/** Names and checksums of this version's migrations. */
export function knownMigrations(
  schemas: readonly ModuleSchema[],
): Pick<MigrationFile, 'name' | 'checksum'>[] {
  return migrationFiles(schemas).map(({ name, checksum }) => ({ name, checksum }));
}

/** The day of the newest migration, `20261120`: no machine runs this version before it. */
export function migrationDay(schemas: readonly ModuleSchema[]): string {
  return migrationFiles(schemas).at(-1)?.stamp.slice(0, 8) ?? '';
}
