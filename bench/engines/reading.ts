import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { createWorker } from 'tesseract.js';
import { localReader } from '#modules/ai';
import { type Cost, costsByTurns } from './cost.ts';

export interface Reading {
  /** Of one page of A4 at 300 dpi. */
  readonly ours: Cost;
  /** tesseract.js, given the same page upright and in its language. */
  readonly direct: Cost;
}

/** Reads a page of running text by our reader, and by its engine called directly, by turns. */
export async function measureReading(pages: number): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
  const engine = await createWorker('eng', 1, {
    langPath: join(
      dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
      '4.0.0_best_int',
    ),
    cacheMethod: 'none',
  });
  try {
    const picture = await makePage(folder);
    const acts = {
      ours: () => readByUs(picture, ['en']),
      direct: () => engine.recognize(readFileSync(picture)),
    };
    return await costsByTurns(acts, pages);
  } finally {
    await engine.terminate();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function readByUs(
  path: string,
  languages?: string[],
): Promise<{ text: string; rotation: number }> {
  return localReader().read({ path, languages }, async ({ pages: read }) => {
    const all = [];
    let rotation = 0;
    for await (const page of read) {
      all.push(...page.blocks.map(({ text }) => text));
      rotation = page.rotation;
    }
    return { text: all.join('\n\n'), rotation };
  });
}

const sentence =
  'The harbour was quiet when the first boats came back, and nobody had expected them before noon. The mayor counted eleven, twelve, thirteen; one of them was missing. ';

/** A page of running text as a scanner gives it: 300 pixels an inch, grey. */
async function makePage(folder: string): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([595, 842]);
  page.drawText(sentence.repeat(14), { x: 60, y: 780, size: 11, lineHeight: 16, maxWidth: 475, font });
  const path = join(folder, 'page.pdf');
  writeFileSync(path, await pdf.save());
  const picture = join(folder, 'page.png');
  await localReader().read({ path, pictures: true }, async ({ pages: read }) => {
    for await (const { picture: shown } of read) {
      if (shown) await sharp(shown.bytes).resize({ width: 2_480 }).greyscale().png().toFile(picture);
    }
  });
  return picture;
}
