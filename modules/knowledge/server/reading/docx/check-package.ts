import { inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from '../document.ts';

/** Unpacked bytes of the parts of text together, and of one: a book of a thousand pages has less. */
const mostTextBytes = 60 * 1024 * 1024;
const mostPartBytes = 25 * 1024 * 1024;
const mostEntries = 5_000;
/** APPNOTE.TXT, 4.3. */
const end = { size: 22, signature: 0x06054b50 };
const entrySize = 46;
const entrySignature = 0x02014b50;

/**
 * Looks a package through before a library unpacks it in memory: the parts that will be read must be as large as they
 * claim, and no larger than a document's.
 * @throws UnreadableDocument `encrypted`, `too_large`, `unreadable`
 */
export function checkPackage(bytes: Uint8Array): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A locked document is not a package but an older container with the locked package in it.
  if (data.length >= 8 && data.readUInt32BE(0) === 0xd0cf11e0) throw new UnreadableDocument('encrypted');
  try {
    checkEntries(data);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableDocument(isBomb ? 'too_large' : 'unreadable', { cause: error });
  }
}

function checkEntries(data: Buffer): void {
  const last = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (last < 0 || last + end.size > data.length) throw new UnreadableDocument('unreadable');
  const count = data.readUInt16LE(last + 10);
  if (count > mostEntries) throw new UnreadableDocument('too_large');
  let at = data.readUInt32LE(last + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== entrySignature) throw new UnreadableDocument('unreadable');
    if ((data.readUInt16LE(at + 8) & 1) === 1) throw new UnreadableDocument('encrypted');
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + entrySize, at + entrySize + nameLength);
    if (/\.(xml|rels)$/i.test(name)) total += unpackedBytes(data, at);
    if (total > mostTextBytes) throw new UnreadableDocument('too_large');
    at += entrySize + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
}

/** What an entry truly unpacks to; more than it may is an error of zlib's. */
function unpackedBytes(data: Buffer, at: number): number {
  const method = data.readUInt16LE(at + 10);
  const packed = data.readUInt32LE(at + 20);
  const local = data.readUInt32LE(at + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (method === 0) return packed;
  return inflateRawSync(data.subarray(start, start + packed), { maxOutputLength: mostPartBytes }).length;
}
