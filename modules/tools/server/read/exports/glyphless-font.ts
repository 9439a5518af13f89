/**
 * A TrueType font with one glyph of nothing, half as wide as it is high: what letters are written in that only searches
 * see. Every reader takes it, whatever the script, because nobody has to draw it. (OpenType 1.9: head, hhea, hmtx, loca,
 * glyf, maxp are what a font inside a PDF needs: ISO 32000-2, 9.9.)
 */
export function glyphlessFont(): Uint8Array {
  const tables: Readonly<Record<string, Buffer>> = {
    glyf: Buffer.alloc(4),
    head: words(
      1,
      0,
      1,
      0,
      0,
      0,
      0x5f0f,
      0x3cf5,
      0,
      unitsPerEm,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      500,
      unitsPerEm,
      0,
      8,
      2,
      0,
      0,
    ),
    hhea: words(1, 0, unitsPerEm, 0, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 1),
    hmtx: words(500, 0),
    loca: words(0, 0),
    maxp: words(1, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
  };
  return assembled(tables);
}

const unitsPerEm = 1000;

/** Tables behind their directory, each on a boundary of four bytes, by name. */
function assembled(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const names = Object.keys(tables).sort();
  // Of the six tables, four are searched at once.
  const head = words(1, 0, names.length, 64, 2, names.length * 16 - 64);
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  let at = head.length + names.length * 16;
  for (const name of names) {
    const body = tables[name] ?? Buffer.alloc(0);
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const entry = Buffer.alloc(16);
    entry.write(name, 0, 'latin1');
    entry.writeUInt32BE(checksum(padded), 4);
    entry.writeUInt32BE(at, 8);
    entry.writeUInt32BE(body.length, 12);
    directory.push(entry);
    bodies.push(padded);
    at += padded.length;
  }
  return new Uint8Array(Buffer.concat([head, ...directory, ...bodies]));
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value, at * 2);
  return bytes;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
