import { createHash } from 'node:crypto';
import type { FileStore } from '#kernel/file-store';
import { keptBlobs } from '#kernel/files';
import type { ModuleSchema } from '#kernel/migrator';
import type { Snapshot } from '#kernel/scope';
import type { ArchivedTable, ArchiveRecord, Manifest } from '../archive/contents.ts';
import { columnsOf, migrationsOf, organisationIds, readTable } from './snapshot.repo.ts';

/** The row that belongs to nobody; every migration plants it. */
const notArchived: ReadonlySet<string> = new Set(['canary']);

export interface Reading {
  readonly snapshot: Snapshot;
  readonly fileStore: FileStore;
  readonly schemas: readonly ModuleSchema[];
  /** What the archive says of itself beside what is read here. */
  readonly about: Pick<Manifest, 'version' | 'madeAt' | 'generatedKey' | 'keyProof'>;
  /** Told of a file that the rows name and the store has not. */
  readonly missing: (key: string) => void;
}

/** Everything of an installation in an archive's order, as it stood when the snapshot was taken. */
export async function* readInstallation(reading: Reading): AsyncGenerator<ArchiveRecord> {
  const { snapshot, schemas, about } = reading;
  const tables: ArchivedTable[] = [];
  for (const { name, tenancy } of schemas.flatMap((schema) => schema.tables)) {
    if (notArchived.has(name)) continue;
    tables.push({ name, tenancy, columns: await columnsOf(snapshot, name) });
  }
  const migrations = await migrationsOf(snapshot);
  yield { kind: 'manifest', value: { ...about, migrations, tables } };
  yield* readRows(snapshot, tables, null);
  const organisations = await organisationIds(snapshot);
  for (const orgId of organisations) yield* readRows(snapshot, tables, orgId);
  for (const orgId of organisations) yield* readFiles(reading, orgId);
}

async function* readRows(
  snapshot: Snapshot,
  tables: readonly ArchivedTable[],
  orgId: string | null,
): AsyncGenerator<ArchiveRecord> {
  await snapshot.enter(orgId);
  const tenancy = orgId === null ? 'installation' : 'tenant';
  for (const table of tables.filter((one) => one.tenancy === tenancy)) {
    let begun = false;
    for await (const rows of readTable(snapshot, table)) {
      if (!begun) yield { kind: 'section', value: { table: table.name, orgId } };
      begun = true;
      yield { kind: 'rows', value: rows };
    }
  }
}

async function* readFiles(
  { snapshot, fileStore, missing }: Reading,
  orgId: string,
): AsyncGenerator<ArchiveRecord> {
  for await (const { key } of keptBlobs(snapshot, orgId)) {
    const found = await fileStore.get(key);
    if (found === null) {
      missing(key);
      continue;
    }
    const hash = createHash('sha256');
    let sizeBytes = 0;
    yield { kind: 'file', value: { key } };
    for await (const piece of found.stream) {
      const bytes = Buffer.from(piece as Uint8Array);
      hash.update(bytes);
      sizeBytes += bytes.length;
      yield { kind: 'bytes', value: bytes };
    }
    yield { kind: 'fileEnd', value: { sizeBytes, sha256: hash.digest('hex') } };
  }
}
