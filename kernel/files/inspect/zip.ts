import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { filesErrors } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** No document and no archive that people send comes near; what does is made to fill a disk or a memory. */
const mostEntries = 10_000;
const mostUnpackedBytes = 300 * 1024 * 1024;
const mostDirectoryBytes = 4 * 1024 * 1024;

/** APPNOTE.TXT, 4.3: sizes and signatures of the three headers that matter. */
const endHeader = { size: 22, signature: 0x06054b50, mostComment: 0xffff };
const directoryHeader = { size: 46, signature: 0x02014b50 };
const localHeader = { size: 30, signature: 0x04034b50 };

/**
 * Reads an archive's directory and unpacks every entry once into nothing, so that what it claims is known to be true:
 * its sizes, that no two entries share bytes (as in Fifield's bomb), and that all of it is bounded.
 * @throws `files.unreadable`, `files.expands_too_much`
 */
export async function inspectZip(path: string): Promise<ZipEntry[]> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const { entries, directoryAt } = await readDirectory(handle, size);
    await measure(handle, entries, directoryAt);
    return entries;
  } finally {
    await handle.close();
  }
}

const unreadable = () => fail(filesErrors.unreadable);

async function readDirectory(handle: FileHandle, size: number) {
  const tail = await read(handle, Math.max(0, size - endHeader.size - endHeader.mostComment), size);
  const at = findEnd(tail);
  if (at < 0) return unreadable();
  const [count, bytes, offset] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ];
  if (count > mostEntries || bytes > mostDirectoryBytes) return fail(filesErrors.expandsTooMuch);
  const directory = await read(handle, offset, offset + bytes);
  const entries: ZipEntry[] = [];
  for (let next = 0; entries.length < count; ) {
    if (next + directoryHeader.size > directory.length) return unreadable();
    if (directory.readUInt32LE(next) !== directoryHeader.signature) return unreadable();
    const nameBytes = directory.readUInt16LE(next + 28);
    const extraBytes = directory.readUInt16LE(next + 30) + directory.readUInt16LE(next + 32);
    entries.push({
      name: directory.toString('utf8', next + directoryHeader.size, next + directoryHeader.size + nameBytes),
      encrypted: (directory.readUInt16LE(next + 8) & 1) === 1,
      method: directory.readUInt16LE(next + 10),
      packedBytes: directory.readUInt32LE(next + 20),
      unpackedBytes: directory.readUInt32LE(next + 24),
      offset: directory.readUInt32LE(next + 42),
    });
    next += directoryHeader.size + nameBytes + extraBytes;
  }
  return { entries, directoryAt: offset };
}

/** From the back: a comment may follow it, and what stands before it is the archive. */
function findEnd(tail: Buffer): number {
  for (let at = tail.length - endHeader.size; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endHeader.signature) continue;
    if (at + endHeader.size + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return -1;
}

async function measure(handle: FileHandle, entries: readonly ZipEntry[], directoryAt: number): Promise<void> {
  const claimed = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (claimed > mostUnpackedBytes) return fail(filesErrors.expandsTooMuch);
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    const header = await read(handle, entry.offset, entry.offset + localHeader.size);
    if (header.readUInt32LE(0) !== localHeader.signature) return unreadable();
    const start = entry.offset + localHeader.size + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (entry.offset < end) return fail(filesErrors.expandsTooMuch);
    end = start + entry.packedBytes;
    if (end > directoryAt) return unreadable();
    await measureEntry(handle, entry, start);
  }
}

/** What is encrypted cannot be unpacked, by us or by a bomb's victim, without its password. */
async function measureEntry(handle: FileHandle, entry: ZipEntry, start: number): Promise<void> {
  const { encrypted, method, packedBytes, unpackedBytes } = entry;
  if (encrypted || packedBytes === 0) return;
  if (method === 0 && packedBytes === unpackedBytes) return;
  if (method !== 8) return unreadable();
  let unpacked = 0;
  try {
    await pipeline(
      pieces(handle, start, packedBytes),
      createInflateRaw(),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          unpacked += chunk.length;
          if (unpacked > unpackedBytes) throw new Error('more than it claims');
        }
      },
    );
  } catch (error) {
    if (unpacked > unpackedBytes) return fail(filesErrors.expandsTooMuch);
    throw new AppError(filesErrors.unreadable, { cause: error });
  }
}

const pieceBytes = 64 * 1024;

async function* pieces(handle: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += pieceBytes) {
    yield await read(handle, start + at, start + Math.min(length, at + pieceBytes));
  }
}

async function read(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, end - start));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
  return bytesRead === buffer.length ? buffer : unreadable();
}
