import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp, { type Metadata } from 'sharp';

/** A photograph as a telephone takes it: lying on its side, with the place where it was taken. 600 x 900 when upright. */
export async function photograph(): Promise<Buffer> {
  const gradient = Buffer.from(Array.from({ length: 900 * 600 * 3 }, (_, at) => (at * 7 + (at >> 9)) % 256));
  return sharp(gradient, { raw: { width: 900, height: 600, channels: 3 } })
    .jpeg()
    .withExif({ IFD0: { Make: 'GPSPhone', Orientation: '6' }, IFD3: { GPSLatitude: '48/1 51/1 24/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** Of a picture in memory; the program itself opens pictures on the disk alone. */
export async function metadataOf(bytes: Buffer): Promise<Metadata> {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-picture-'));
  try {
    writeFileSync(join(folder, 'picture'), bytes);
    return await sharp(join(folder, 'picture')).metadata();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A header that promises so many pixels, and nothing behind it. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const rows = deflateSync(Buffer.alloc(1_000));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the directory says instead of the truth. */
  readonly claims?: { readonly unpackedBytes?: number; readonly offset?: number };
  readonly stored?: boolean;
}

/** An archive, honest where it is not told to lie. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims, stored } of entries) {
    const packed = stored ? bytes : deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(stored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims?.unpackedBytes ?? bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(claims?.offset ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end]);
}

/** A document as a word processor writes it, as far as its package goes. */
export function docxOf(extra: readonly Entry[] = []): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') },
    ...extra,
  ]);
}
