import type { ArchiveRecord, Summary } from './contents.ts';
import { SetHash } from './set-hash.ts';

/** Counts what passes, row by row and file by file. */
export class Tally {
  readonly #tables = new Map<string, SetHash>();
  readonly #files = new SetHash();
  #fileBytes = 0;
  #table = '';
  #file = '';

  /** In the order of the records. */
  note(record: ArchiveRecord): void {
    if (record.kind === 'manifest') {
      for (const { name } of record.value.tables) this.#tables.set(name, new SetHash());
    }
    if (record.kind === 'section') this.#table = record.value.table;
    if (record.kind === 'rows') for (const row of record.value) this.#tables.get(this.#table)?.add(row);
    if (record.kind === 'file') this.#file = record.value.key;
    if (record.kind === 'fileEnd') {
      this.#files.add(`${this.#file} ${record.value.sha256}`);
      this.#fileBytes += record.value.sizeBytes;
    }
  }

  summary(): Summary {
    return {
      tables: [...this.#tables].map(([name, set]) => ({ name, rows: set.count, hash: set.digest() })),
      files: { count: this.#files.count, sizeBytes: this.#fileBytes, hash: this.#files.digest() },
    };
  }
}
