import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE, type Lock, lockOf, releasedFindings } from './migrations/released.ts';
import { type Migration, tenancyFindings } from './migrations/tenancy.ts';
import { type Finding, isCommand, ROOT, report } from './source/finding.ts';
import { diskTree, type SourceTree } from './source/tree.ts';

/**
 * Migrations are named by their instant, keep organisations apart, and never change once released.
 *
 * `npx tsx tools/migrations.ts` checks them; `npx tsx tools/migrations.ts --lock` records all of them as released, in
 * tools/migrations.lock.json (part of making a release).
 */
export function checkMigrations(tree: SourceTree): Finding[] {
  const migrations = migrationsOf(tree);
  const lock: Lock = tree.has(LOCK_FILE) ? JSON.parse(tree.read(LOCK_FILE)) : {};
  return [...nameFindings(migrations), ...tenancyFindings(migrations), ...releasedFindings(migrations, lock)];
}

function migrationsOf(tree: SourceTree): Migration[] {
  return tree.paths
    .filter((file) => /^(kernel|modules)\/.*\/migrations\/[^/]+$/.test(file))
    .map((file) => ({ path: file, sql: tree.read(file) }));
}

function nameFindings(migrations: readonly Migration[]): Finding[] {
  const seen = new Map<string, string>();
  return migrations.flatMap(({ path: file }) => {
    const name = path.posix.basename(file);
    if (!isMigrationName(name)) {
      return [
        { rule: 'migration-name', path: file, message: `is not named like 20261120T0900-contacts.sql` },
      ];
    }
    const twin = seen.get(name);
    seen.set(name, file);
    return twin ? [{ rule: 'migration-name', path: file, message: `has the name of ${twin}` }] : [];
  });
}

function isMigrationName(name: string): boolean {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/.exec(name) ?? [];
  const instant = `${year}-${month}-${day}T${hour}:${minute}:00.000Z`;
  const parsed = new Date(instant);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === instant;
}

if (isCommand(import.meta.url)) {
  const tree = diskTree(ROOT);
  if (process.argv.includes('--lock')) {
    const lock = lockOf(migrationsOf(tree));
    writeFileSync(path.join(ROOT, LOCK_FILE), `${JSON.stringify(lock, undefined, 2)}\n`);
    console.log(`${LOCK_FILE}: ${Object.keys(lock).length} migrations are released`);
  }
  report('migrations', checkMigrations(tree));
}
