import { knownMigrations, type ModuleSchema } from '#kernel/migrator';
import { ArchiveError } from '../archive/archive-error.ts';
import type { Manifest } from '../archive/contents.ts';

/**
 * Whether this version can bring the archive's schema up to its own.
 * @throws ArchiveError when the archive comes from a later version, or from one that was changed by hand
 */
export function refuseUnfit({ migrations, version }: Manifest, schemas: readonly ModuleSchema[]): void {
  const known = new Map(knownMigrations(schemas).map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of migrations) {
    const ours = known.get(name);
    if (ours === checksum) continue;
    throw new ArchiveError(
      ours === undefined
        ? `The archive comes from a later version (${version}) of Comptoir; restore it with that one.`
        : `The archive's schema is not that of any release: ${name} differs.`,
    );
  }
}
