import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { sharpOf } from './raster.ts';
import { openPdf } from './source/pdf-source.ts';

export interface PdfOptions {
  /** Between two signs, the text that every page draws, line by line. */
  readonly lines: readonly string[];
  readonly pages?: number;
  /** What is put before the text: `3 Tr` makes it invisible. */
  readonly before?: string;
  /** A map of characters that says something else than the page shows: each letter is the next of the alphabet. */
  readonly lying?: boolean;
  readonly stream?: Buffer;
  /** Of the trailer. */
  readonly trailer?: string;
  /** A picture that covers the page, as JPEG, under the text. */
  readonly picture?: { readonly jpeg: Buffer; readonly width: number; readonly height: number };
}

/** A PDF made by hand, because no library writes the ones that lie. */
export function pdfOf(options: PdfOptions): Buffer {
  const { lines, pages = 1, before = '', lying = false, stream, trailer = '', picture } = options;
  const kids = Array.from({ length: pages }, () => '7 0 R').join(' ');
  const drawn = lines.map(
    (line, at) => `BT ${before} /F 14 Tf 1 0 0 1 60 ${760 - at * 24} Tm (${line}) Tj ET`,
  );
  const paint = picture ? 'q 595 0 0 842 0 0 cm /P Do Q ' : '';
  const content = stream ?? deflateSync(Buffer.from(paint + drawn.join('\n'), 'latin1'));
  const map = lying ? '/ToUnicode 5 0 R' : '';
  const next = '1 beginbfrange\n<61> <79> <0062>\nendbfrange';
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${next}\nendcmap end end`;
  const image = picture
    ? `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`
    : '';
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${map} >>`,
      streamOf('/Filter /FlateDecode', content),
      streamOf('', Buffer.from(cmap)),
      streamOf(image, picture?.jpeg ?? Buffer.alloc(0)),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /P 6 0 R >> >> /Contents 4 0 R >>',
    ],
    trailer,
  );
}

function streamOf(entries: string, bytes: Buffer): Buffer {
  const head = Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  let whole = Buffer.from('%PDF-1.4\n');
  const offsets = objects.map((body, index) => {
    const at = whole.length;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1');
    whole = Buffer.concat([whole, Buffer.from(`${index + 1} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]);
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${whole.length}\n%%EOF`;
  return Buffer.concat([whole, Buffer.from(table + end)]);
}

/** The upper part of a page of these lines, as somebody would photograph it from a screen. */
export async function pictureOf(lines: readonly string[]): Promise<Sharp> {
  const pdf = await openPdf(pdfOf({ lines }));
  const page = pdf.page(1);
  const drawn = page.render({ x: 0, y: 0, width: page.width, height: 250 + lines.length * 100 }, 0.6);
  page.close();
  pdf.close();
  return sharp(await sharpOf(drawn).png().toBuffer());
}

export interface Folder {
  put(name: string, bytes: Uint8Array): Promise<string>;
  remove(): Promise<void>;
}

export async function folder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'comptoir-read-'));
  return {
    async put(name, bytes) {
      await writeFile(join(path, name), bytes);
      return join(path, name);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
