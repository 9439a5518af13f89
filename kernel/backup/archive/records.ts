import type * as z from 'zod';
import { damaged } from './chunks.ts';
import {
  type ArchiveRecord,
  fileEndSchema,
  fileSchema,
  manifestSchema,
  rowsSchema,
  sectionSchema,
  summarySchema,
} from './contents.ts';

const headBytes = 5;
/** More than any batch of rows has; beyond it a length is not one. */
const maxRecordBytes = 512 * 1024 * 1024;

const kinds = ['manifest', 'section', 'rows', 'file', 'bytes', 'fileEnd', 'summary'] as const;
const schemas: Record<Exclude<ArchiveRecord['kind'], 'bytes'>, z.ZodType> = {
  manifest: manifestSchema,
  section: sectionSchema,
  rows: rowsSchema,
  file: fileSchema,
  fileEnd: fileEndSchema,
  summary: summarySchema,
};

/** A byte for the kind, four for the length, and JSON, or the bytes of a file as they are. */
export async function* writeRecords(records: AsyncIterable<ArchiveRecord>): AsyncGenerator<Buffer> {
  for await (const { kind, value } of records) {
    const body = kind === 'bytes' ? value : Buffer.from(JSON.stringify(value));
    const head = Buffer.alloc(headBytes);
    head.writeUInt8(kinds.indexOf(kind), 0);
    head.writeUInt32BE(body.length, 1);
    yield head;
    yield body;
  }
}

/** @throws ArchiveError when the bytes are no records */
export async function* readRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  let held: Buffer[] = [];
  let size = 0;
  let needed = headBytes;
  for await (const piece of bytes) {
    held.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    size += piece.length;
    if (size < needed) continue;
    let all = Buffer.concat(held);
    for (;;) {
      const length = all.length < headBytes ? 0 : all.readUInt32BE(1);
      if (length > maxRecordBytes) throw damaged();
      needed = headBytes + length;
      if (all.length < needed) break;
      yield parse(all.readUInt8(0), all.subarray(headBytes, needed));
      all = all.subarray(needed);
    }
    held = [all];
    size = all.length;
  }
  if (size > 0) throw damaged();
}

function parse(number: number, body: Buffer): ArchiveRecord {
  const kind = kinds[number];
  if (kind === undefined) throw damaged();
  if (kind === 'bytes') return { kind, value: Buffer.from(body) };
  const read = schemas[kind].safeParse(JSON.parse(body.toString('utf8')));
  if (!read.success) throw damaged();
  // The schema of a kind gives the value of that kind.
  return { kind, value: read.data } as ArchiveRecord;
}
