import { assembleSfnt, words } from '../../exports/pdf/sfnt.ts';

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
  return assembleSfnt(tables);
}

const unitsPerEm = 1000;
