import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Drawer, DrawInput } from '../../ports/draw.port.ts';

/** Seeds are whole numbers from 0 on, below this. */
const seeds = 2 ** 31;

/** Draws coloured discs within a striped border: the same seed and prompt give the same picture. For trials and tests. */
export function createSandboxDrawer(): Drawer {
  return {
    engine: 'sandbox.draw',
    async draw(input, run) {
      const first = input.seed ?? seedOf(input);
      const images = [];
      for (let index = 0; index < input.count; index += 1) {
        run.signal?.throwIfAborted();
        const seed = (first + index) % seeds;
        const bytes = await sharp(Buffer.from(pictureOf(input, seed)))
          .png()
          .toBuffer();
        images.push({ bytes, type: 'image/png' as const, seed });
        run.onProgress?.((index + 1) / input.count);
      }
      return { images, engine: 'sandbox.draw' };
    },
  };
}

const digest = (...given: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const one of given) hash.update(one);
  return hash.digest();
};

/** A variation has another seed than its parent, and the same each time. */
const seedOf = ({ prompt, parent }: DrawInput): number =>
  digest(prompt, parent ?? '').readUInt32BE(0) % seeds;

function pictureOf({ prompt, size: { width, height } }: DrawInput, seed: number): string {
  const random = digest(prompt, String(seed));
  const at = (index: number) => (random[index % random.length] ?? 0) / 255;
  const hue = Math.round(at(0) * 360);
  const discs = Array.from({ length: 7 }, (_, index) => {
    const [x, y, radius] = [at(index * 3 + 1) * width, at(index * 3 + 2) * height, at(index * 3 + 3)];
    const colour = `hsl(${(hue + index * 47) % 360} 62% ${42 + index * 5}%)`;
    return `<circle cx="${x}" cy="${y}" r="${(0.08 + radius * 0.22) * width}" fill="${colour}" opacity="0.72"/>`;
  });
  const edge = Math.round(Math.min(width, height) / 32);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><pattern id="stripes" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="24" height="24" fill="#facc15"/><rect width="12" height="24" fill="#1f2937"/></pattern></defs>
    <rect width="100%" height="100%" fill="hsl(${hue} 45% 88%)"/>${discs.join('')}
    <rect x="${edge / 2}" y="${edge / 2}" width="${width - edge}" height="${height - edge}" fill="none"
      stroke="url(#stripes)" stroke-width="${edge}"/></svg>`;
}
