/** The file of a TrueType font: its tables behind their directory, each on a boundary of four bytes, by name (OpenType 1.9). */
export function assembleSfnt(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const names = Object.keys(tables).sort();
  // The largest power of two that is no more than their number: so many are searched at once.
  const exponent = Math.floor(Math.log2(names.length));
  const searched = 16 * 2 ** exponent;
  const head = words(1, 0, names.length, searched, exponent, names.length * 16 - searched);
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

/** The tables of such a file. */
export function readSfnt(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    const start = file.readUInt32BE(entry + 8);
    const name = file.toString('latin1', entry, entry + 4);
    tables.set(name, file.subarray(start, start + file.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** Numbers of two bytes each, as fonts have them. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value, at * 2);
  return bytes;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
