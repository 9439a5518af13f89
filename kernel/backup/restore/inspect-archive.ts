import { createHash } from 'node:crypto';
import { readArchive } from '../archive/archive-file.ts';
import type { Opener } from '../archive/archive-key.ts';
import { damaged } from '../archive/chunks.ts';
import type { ArchiveRecord, Manifest, Summary } from '../archive/contents.ts';
import { Tally } from '../archive/tally.ts';

export interface Inspected {
  readonly manifest: Manifest;
  readonly summary: Summary;
}

/**
 * Reads an archive to its end: everything opens, comes in the right order, and is as many and as it was written.
 * @throws ArchiveError
 */
export async function inspectArchive(path: string, opener: Opener): Promise<Inspected> {
  const tally = new Tally();
  let manifest: Manifest | undefined;
  let summary: Summary | undefined;
  const files = fileChecker();
  for await (const record of readArchive(path, opener)) {
    // The manifest is the first record and the only one, the summary the last.
    if ((record.kind === 'manifest') !== (manifest === undefined) || summary !== undefined) throw damaged();
    if (record.kind === 'manifest') manifest = record.value;
    if (record.kind === 'summary') summary = record.value;
    files.note(record);
    tally.note(record);
  }
  if (!manifest || !summary || !isSame(summary, tally.summary())) throw damaged();
  return { manifest, summary };
}

export const isSame = (one: Summary, other: Summary): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Compares each file's bytes with the hash that was written after them. */
function fileChecker(): { note(record: ArchiveRecord): void } {
  let hash = createHash('sha256');
  let sizeBytes = 0;
  return {
    note(record) {
      if (record.kind === 'file') {
        hash = createHash('sha256');
        sizeBytes = 0;
      }
      if (record.kind === 'bytes') {
        hash.update(record.value);
        sizeBytes += record.value.length;
      }
      if (record.kind !== 'fileEnd') return;
      if (record.value.sizeBytes !== sizeBytes || record.value.sha256 !== hash.digest('hex')) throw damaged();
    },
  };
}
