import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** 1 January 1980, the first day that MS-DOS knows: the same entries give the same package. */
const DAY = 0x0021;
const UTF8 = 0x0800;
const VERSION = 20;

/** A ZIP package of these entries, in their order (PKWARE, APPNOTE.TXT 6.3). */
export async function writeZip(
  entries: Iterable<readonly [name: string, content: Uint8Array | string]>,
): Promise<Buffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of entries) {
    const content = Buffer.from(given);
    const packed = await deflate(content);
    const common = header(name, content, packed);
    const local = Buffer.concat([word(0x04034b50, 4), common, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        word(0x02014b50, 4),
        word(VERSION, 2),
        common,
        // Comment's length, disk, internal and external attributes, then where the entry stands.
        Buffer.alloc(10),
        word(offset, 4),
        Buffer.from(name),
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = word(directory.length, 2);
  const end = [word(0x06054b50, 4), Buffer.alloc(4), count, count, word(index.length, 4), word(offset, 4)];
  return Buffer.concat([...bodies, index, ...end, Buffer.alloc(2)]);
}

/** What an entry and its line in the directory both say. */
function header(name: string, content: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    word(VERSION, 2),
    word(UTF8, 2),
    word(8, 2),
    word(0, 2),
    word(DAY, 2),
    word(crc32(content), 4),
    word(packed.length, 4),
    word(content.length, 4),
    word(Buffer.byteLength(name), 2),
    word(0, 2),
  ]);
}

function word(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
