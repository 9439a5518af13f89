/**
 * What our reading of a page costs beside the same engine called directly, and how well samples are read:
 *   npm run bench -- read [--pages 4] [--rounds 3]
 * The peer is tesseract.js, given the same pages as pictures that are upright and in the language that they are in, in
 * the same run, by turns. CPU is the whole process's, threads included.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { createWorker } from 'tesseract.js';
import { localReader } from '#modules/ai';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '2' }, rounds: { type: 'string', default: '3' } },
});
const pages = Number(values.pages);
const rounds = Number(values.rounds);
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
const samples = new URL('../../shared/samples/ocr/', import.meta.url);

const sentence =
  'The harbour was quiet when the first boats came back, and nobody had expected them before noon. The mayor counted eleven, twelve, thirteen; one of them was missing. ';

/** A page of running text as a scanner gives it: 300 pixels an inch, grey. */
async function makePage(): Promise<string> {
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

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function cost(act: () => Promise<void>): Promise<{ cpu: number; seconds: number }> {
  const [cpu, start] = [cpuSeconds(), performance.now()];
  await act();
  return { cpu: cpuSeconds() - cpu, seconds: (performance.now() - start) / 1000 };
}

async function textOf(path: string, languages?: string[]): Promise<{ text: string; rotation: number }> {
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

const picture = await makePage();
const training = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
const direct = await createWorker('eng', 1, {
  langPath: join(training, '4.0.0_best_int'),
  cacheMethod: 'none',
});
const ours = async () => {
  for (let page = 0; page < pages; page += 1) await textOf(picture, ['en']);
};
const peer = async () => {
  for (let page = 0; page < pages; page += 1) await direct.recognize(readFileSync(picture));
};
await ours();
await peer();
const spent = { ours: { cpu: 0, seconds: 0 }, peer: { cpu: 0, seconds: 0 } };
for (let round = 0; round < rounds; round += 1) {
  for (const [name, act] of [
    ['ours', ours],
    ['peer', peer],
  ] as const) {
    const { cpu, seconds } = await cost(act);
    spent[name].cpu += cpu;
    spent[name].seconds += seconds;
  }
}
await direct.terminate();
const each = (name: 'ours' | 'peer') => Number((spent[name].cpu / pages / rounds).toFixed(2));
const perMinute = (name: 'ours' | 'peer') => Number(((pages * rounds * 60) / spent[name].seconds).toFixed(1));
console.log(`ours: ${each('ours')} s of CPU a page, ${perMinute('ours')} pages a minute`);
console.log(
  `tesseract.js called directly: ${each('peer')} s of CPU a page, ${perMinute('peer')} pages a minute`,
);

if (existsSync(samples)) await printAccuracy();
else console.log('Accuracy was not measured: ../shared/samples/ocr is missing.');

async function printAccuracy(): Promise<void> {
  const truths = {
    'phototest.tif': readFileSync(new URL('phototest.txt', samples), 'utf8'),
    'eurotext.tif': eurotext,
  };
  for (const [name, truth] of Object.entries(truths)) {
    for (const turn of [0, 90, 180, 270]) {
      const path = join(folder, `${turn}-${name}.png`);
      await sharp(new URL(name, samples).pathname).rotate(turn).png().toFile(path);
      const { text, rotation } = await textOf(path);
      const rate = (errorRate(text, truth) * 100).toFixed(2);
      console.log(`${name} turned by ${turn}: set right by ${rotation}, CER ${rate} %`);
    }
  }
}

rmSync(folder, { recursive: true, force: true });
const ratio = Number((spent.ours.cpu / spent.peer.cpu).toFixed(2));
console.log(
  JSON.stringify({
    name: 'read',
    ours: each('ours'),
    peer: each('peer'),
    ratio,
    unit: 's of CPU a page of A4 at 300 dpi',
    note: `${perMinute('ours')} pages a minute, tesseract.js directly ${perMinute('peer')}; ours opens, measures, sets upright, level and clear, and says how sure it is`,
  }),
);
process.exit(0);
