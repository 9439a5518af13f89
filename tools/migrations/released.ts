import { createHash } from 'node:crypto';
import type { Finding } from '../source/finding.ts';
import type { Migration } from './tenancy.ts';

export const LOCK_FILE = 'tools/migrations.lock.json';

/** Path of a released migration -> SHA-256 of its text. */
export type Lock = Record<string, string>;

/** A released migration never changes, moves or goes; a new one runs after every released one. */
export function releasedFindings(migrations: readonly Migration[], lock: Lock): Finding[] {
  const present = new Map(migrations.map((migration) => [migration.path, migration]));
  const broken = Object.entries(lock).flatMap(([path, checksum]) => {
    const migration = present.get(path);
    if (migration && checksumOf(migration) === checksum) return [];
    const what = migration ? 'was changed' : 'is gone';
    return [
      { rule: 'released', path, message: `${what}, but it is released; write a new migration instead` },
    ];
  });
  return [...broken, ...lateFindings(migrations, lock)];
}

/** Everything that exists now, as released. */
export function lockOf(migrations: readonly Migration[]): Lock {
  const sorted = [...migrations].sort((a, b) => (a.path < b.path ? -1 : 1));
  return Object.fromEntries(sorted.map((migration) => [migration.path, checksumOf(migration)]));
}

function lateFindings(migrations: readonly Migration[], lock: Lock): Finding[] {
  const newest = Object.keys(lock).map(nameOf).sort().at(-1);
  if (newest === undefined) return [];
  return migrations
    .filter(({ path }) => !(path in lock) && nameOf(path) < newest.slice(0, 13))
    .map(({ path }) => ({
      rule: 'released',
      path,
      message: `runs before ${newest}, which is released: a fresh schema and an upgraded one would differ`,
    }));
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
