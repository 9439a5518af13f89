import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** Why a package is not read. */
export class ZipProblem extends Error {
  constructor(
    readonly reason: 'unreadable' | 'encrypted' | 'too_large',
    options?: ErrorOptions,
  ) {
    super(`The package is ${reason}`, options);
    this.name = 'ZipProblem';
  }
}

/** What a package may hold: unpacked bytes together and in one entry, and entries. */
export interface ZipLimits {
  readonly total: number;
  readonly each: number;
  readonly entries: number;
}

/** PKWARE, APPNOTE.TXT 6.3, 4.3.16 and 4.3.12. */
const END = { signature: 0x06054b50, size: 22 };
const ENTRY = { signature: 0x02014b50, size: 46 };

/**
 * The entries of a ZIP package in their order, unpacked. An entry that claims less than it unpacks to is refused before it
 * fills the memory; what its name says about folders is not believed by anybody: these are names, not paths.
 * @throws ZipProblem
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<Map<string, Buffer>> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A locked Office document is not a package but an older container with the locked package in it.
  if (data.length >= 8 && data.readUInt32BE(0) === 0xd0cf11e0) throw new ZipProblem('encrypted');
  try {
    return await readEntries(data, limits);
  } catch (error) {
    if (error instanceof ZipProblem) throw error;
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipProblem(isBomb ? 'too_large' : 'unreadable', { cause: error });
  }
}

async function readEntries(data: Buffer, limits: ZipLimits): Promise<Map<string, Buffer>> {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + END.size > data.length) throw new ZipProblem('unreadable');
  const count = data.readUInt16LE(end + 10);
  if (count > limits.entries) throw new ZipProblem('too_large');
  const entries = new Map<string, Buffer>();
  let at = data.readUInt32LE(end + 16);
  let room = limits.total;
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== ENTRY.signature) throw new ZipProblem('unreadable');
    if ((data.readUInt16LE(at + 8) & 1) === 1) throw new ZipProblem('encrypted');
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + ENTRY.size, at + ENTRY.size + nameLength);
    const content = await unpack(data, at, Math.min(limits.each, room));
    room -= content.length;
    if (room < 0) throw new ZipProblem('too_large');
    entries.set(name, content);
    at += ENTRY.size + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** What an entry truly holds; more than it may is an error of zlib's. */
async function unpack(data: Buffer, at: number, most: number): Promise<Buffer> {
  const method = data.readUInt16LE(at + 10);
  const packed = data.readUInt32LE(at + 20);
  const local = data.readUInt32LE(at + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (start + packed > data.length) throw new ZipProblem('unreadable');
  const content = data.subarray(start, start + packed);
  if (method === 8) return inflate(content, { maxOutputLength: Math.max(1, most) });
  if (method !== 0) throw new ZipProblem('unreadable');
  if (content.length > most) throw new ZipProblem('too_large');
  return content;
}
