import { assembleSfnt, readSfnt } from './sfnt.ts';

/** A font as far as a document needs it. Lengths are in units, `unitsPerEm` of which are as long as its size. */
export interface TrueType {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly box: readonly number[];
  /** 0, the empty box, where it has none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** The same font with these glyphs alone, each under its number. */
  subset(glyphs: Iterable<number>): Uint8Array;
}

/** Reads a font with outlines of its own (`glyf`) and a table of characters in format 4 (OpenType 1.9). */
export function openTrueType(file: Buffer): TrueType {
  const tables = readSfnt(file);
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (!found) throw new Error(`The font has no table ${name}.`);
    return found;
  };
  const head = table('head');
  const hhea = table('hhea');
  const metrics = table('hmtx');
  const lastMetric = hhea.readUInt16BE(34) - 1;
  const glyphs = readCharacters(table('cmap'));
  return {
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    capHeight: table('OS/2').readInt16BE(88),
    italicAngle: table('post').readInt32BE(4) / 65_536,
    box: [36, 38, 40, 42].map((at) => head.readInt16BE(at)),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => metrics.readUInt16BE(Math.min(glyph, lastMetric) * 4),
    subset: (wanted) => subset(tables, outlinesOf(table), wanted),
  };
}

/** Which glyph shows which character of the basic plane. */
function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  const start = unicodeTable(cmap);
  const count = cmap.readUInt16BE(start + 6) / 2;
  const found = new Map<number, number>();
  for (let segment = 0; segment < count; segment += 1) {
    const column = (index: number) => start + 14 + index * count * 2 + (index > 0 ? 2 : 0) + segment * 2;
    const [last, first] = [cmap.readUInt16BE(column(0)), cmap.readUInt16BE(column(1))];
    const [delta, offset] = [cmap.readUInt16BE(column(2)), cmap.readUInt16BE(column(3))];
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const listed = offset && cmap.readUInt16BE(column(3) + offset + (character - first) * 2);
      const glyph = offset === 0 ? character + delta : listed && listed + delta;
      if (glyph & 0xffff) found.set(character, glyph & 0xffff);
    }
  }
  return found;
}

function unicodeTable(cmap: Buffer): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const entry = 4 + index * 8;
    const start = cmap.readUInt32BE(entry + 4);
    const isUnicode = cmap.readUInt16BE(entry) === 3 && cmap.readUInt16BE(entry + 2) === 1;
    if (isUnicode && cmap.readUInt16BE(start) === 4) return start;
  }
  throw new Error('The font has no table of Unicode characters in format 4.');
}

/** The outline of each glyph; empty of those that show nothing. */
function outlinesOf(table: (name: string) => Buffer): readonly Buffer[] {
  const [glyf, loca] = [table('glyf'), table('loca')];
  const isLong = table('head').readInt16BE(50) === 1;
  const place = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return Array.from({ length: table('maxp').readUInt16BE(4) }, (_, glyph) =>
    glyf.subarray(place(glyph), place(glyph + 1)),
  );
}

function subset(
  tables: ReadonlyMap<string, Buffer>,
  outlines: readonly Buffer[],
  wanted: Iterable<number>,
): Uint8Array {
  const kept = new Set<number>();
  const pending = [0, ...wanted];
  for (let glyph = pending.pop(); glyph !== undefined; glyph = pending.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    pending.push(...partsOf(outlines[glyph] ?? Buffer.alloc(0)));
  }
  const bodies: Buffer[] = [];
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let at = 0;
  for (const [glyph, outline] of outlines.entries()) {
    if (kept.has(glyph)) {
      const padding = Buffer.alloc((4 - (outline.length % 4)) % 4);
      bodies.push(outline, padding);
      at += outline.length + padding.length;
    }
    loca.writeUInt32BE(at, (glyph + 1) * 4);
  }
  const head = Buffer.from(tables.get('head') ?? '');
  head.writeInt16BE(1, 50);
  // What a reader of documents asks of a font inside one (ISO 32000-2, 9.9.1).
  const asked = ['cvt ', 'fpgm', 'hhea', 'hmtx', 'maxp', 'prep'];
  const same = asked.flatMap((name) => {
    const found = tables.get(name);
    return found ? [[name, found] as const] : [];
  });
  return assembleSfnt({ ...Object.fromEntries(same), glyf: Buffer.concat(bodies), head, loca });
}

/** The glyphs of which one is put together: an accent and its letter (`glyf`, composite glyph description). */
function partsOf(outline: Buffer): number[] {
  const parts: number[] = [];
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return parts;
  const [wide, scaled, more, scaledTwice, turned] = [0x1, 0x8, 0x20, 0x40, 0x80];
  let at = 10;
  let flags = more;
  while (flags & more) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & wide ? 4 : 2);
    if (flags & scaled) at += 2;
    else if (flags & scaledTwice) at += 4;
    else if (flags & turned) at += 8;
  }
  return parts;
}
