import { Readable } from 'node:stream';
import type { FileStore, Staging } from '#kernel/file-store';
import type { ModuleSchema } from '#kernel/migrator';
import { readArchive } from '../archive/archive-file.ts';
import type { Opener } from '../archive/archive-key.ts';
import { damaged } from '../archive/chunks.ts';
import type { ArchiveRecord } from '../archive/contents.ts';
import { Tally } from '../archive/tally.ts';
import { type Inspected, isSame } from './inspect-archive.ts';
import { keepOutgoingOff, loadArchive, refuseFilledDatabase } from './load-archive.repo.ts';
import { refuseUnfit } from './refuse-unfit.ts';

export interface RestoreTarget {
  readonly ownerUrl: string;
  readonly schemas: readonly ModuleSchema[];
  readonly fileStore: FileStore;
  readonly staging: Staging;
  /** Brings the schema to these migrations, or up to date. */
  readonly migrate: (only?: ReadonlySet<string>) => Promise<void>;
}

/**
 * Restores an archive that was inspected into an empty installation: the schema as it was when the archive was made, all
 * rows in one transaction, their files, and then the schema of this version. Interrupted, no row is there, and it is simply
 * done again. What was queued outside the tables is not part of an archive: rows that wait are found again by the sweeps.
 */
export async function restoreArchive(
  path: string,
  opener: Opener,
  inspected: Inspected,
  target: RestoreTarget,
): Promise<void> {
  const { manifest, summary } = inspected;
  refuseUnfit(manifest, target.schemas);
  await refuseFilledDatabase(target.ownerUrl);
  await target.migrate(new Set(manifest.migrations.map(({ name }) => name)));
  await loadArchive(target.ownerUrl, manifest, async (loading) => {
    const tally = new Tally();
    const records = readArchive(path, opener);
    for (;;) {
      const { value: record, done } = await records.next();
      if (done === true) break;
      tally.note(record);
      if (record.kind === 'section') await loading.section(record.value);
      if (record.kind === 'rows') await loading.rows(record.value);
      if (record.kind === 'file') tally.note(await keepFile(records, record.value.key, target));
    }
    // It was whole a moment ago; on the disk of somebody else it may have changed since.
    if (!isSame(summary, tally.summary())) throw damaged();
  });
  await target.migrate();
  await keepOutgoingOff(target.ownerUrl);
}

/** Takes the records of one file up to its end. */
async function keepFile(
  records: AsyncGenerator<ArchiveRecord>,
  key: string,
  { staging, fileStore }: RestoreTarget,
): Promise<ArchiveRecord> {
  let end: Extract<ArchiveRecord, { kind: 'fileEnd' }> | undefined;
  const bytes = Readable.from(
    (async function* () {
      while (!end) {
        const { value, done } = await records.next();
        if (done === true || (value.kind !== 'bytes' && value.kind !== 'fileEnd')) throw damaged();
        if (value.kind === 'bytes') yield value.value;
        else end = value;
      }
    })(),
  );
  const staged = await staging.receive(bytes, Number.MAX_SAFE_INTEGER);
  try {
    if (!end || end.value.sha256 !== staged.sha256) throw damaged();
    await fileStore.put(key, staged);
    return end;
  } finally {
    await staged.discard();
  }
}
