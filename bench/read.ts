/**
 * What our reading of a page costs beside the same engine called directly, and how well samples are read:
 *   npm run bench -- read [--pages 6]
 * The peer is tesseract.js, given the same pages as pictures that are upright and in the language that they are in, in
 * the same run, by turns. CPU is the whole process's, threads included.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { measureReading, readByUs } from './engines/reading.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '6' } } });
const samples = new URL('../../shared/samples/ocr/', import.meta.url);

/** What eurotext.tif shows (Tesseract's own test picture, Apache-2.0). */
const eurotext = `The (quick) [brown] {fox} jumps!
Over the $43,456.78 <lazy> #90 dog
& duck/goose, as 12.5% of E-mail
from aspammer@website.com is spam.
Der „schnelle” braune Fuchs springt
über den faulen Hund. Le renard brun
«rapide» saute par-dessus le chien
paresseux. La volpe marrone rapida
salta sopra il cane pigro. El zorro
marrón rápido salta sobre el perro
perezoso. A raposa marrom rápida
salta sobre o cão preguiçoso.`;

/** Of characters, white space counted as one space each. */
function errorRate(read: string, truth: string): number {
  const fold = (text: string) => [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  const [left, right] = [fold(read), fold(truth)];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, character] of left.entries()) {
    const next = [at + 1];
    for (const [other, wanted] of right.entries()) {
      const same = character === wanted ? 0 : 1;
      next.push(Math.min((row[other] ?? 0) + same, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return (row[right.length] ?? 0) / right.length;
}

const spent = await measureReading(Number(values.pages));
const each = (name: 'ours' | 'direct') => Number((spent[name].cpuMs / 1_000).toFixed(2));
const perMinute = (name: 'ours' | 'direct') => Number((60_000 / spent[name].wallMs).toFixed(1));
console.log(`ours: ${each('ours')} s of CPU a page, ${perMinute('ours')} pages a minute`);
console.log(
  `tesseract.js called directly: ${each('direct')} s of CPU a page, ${perMinute('direct')} pages a minute`,
);

if (existsSync(samples)) await printAccuracy();
else console.log('Accuracy was not measured: ../shared/samples/ocr is missing.');

async function printAccuracy(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
  const truths = {
    'phototest.tif': readFileSync(new URL('phototest.txt', samples), 'utf8'),
    'eurotext.tif': eurotext,
  };
  for (const [name, truth] of Object.entries(truths)) {
    for (const turn of [0, 90, 180, 270]) {
      const path = join(folder, `${turn}-${name}.png`);
      await sharp(fileURLToPath(new URL(name, samples)))
        .rotate(turn)
        .png()
        .toFile(path);
      const { text, rotation } = await readByUs(path);
      const rate = (errorRate(text, truth) * 100).toFixed(2);
      console.log(`${name} turned by ${turn}: set right by ${rotation}, CER ${rate} %`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
}

console.log(
  JSON.stringify({
    name: 'read',
    ours: each('ours'),
    peer: each('direct'),
    ratio: Number((spent.ours.cpuMs / spent.direct.cpuMs).toFixed(2)),
    unit: 's of CPU a page of A4 at 300 dpi',
    note: `${perMinute('ours')} pages a minute, tesseract.js directly ${perMinute('direct')}; ours opens, measures, sets upright, level and clear, and says how sure it is`,
  }),
);
process.exit(0);
