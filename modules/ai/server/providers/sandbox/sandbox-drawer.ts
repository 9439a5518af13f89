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
        const bytes = await paint(input, seed);
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

/** Of the pattern; it is drawn small and then enlarged. */
const edge = 256;
const border = 8;

async function paint({ prompt, size: { width, height } }: DrawInput, seed: number): Promise<Buffer> {
  const random = digest(prompt, String(seed));
  const at = (index: number) => (random[index % random.length] ?? 0) / 255;
  const discs = Array.from({ length: 7 }, (_, index) => ({
    x: at(index * 3 + 1) * edge,
    y: at(index * 3 + 2) * edge,
    radius: (0.08 + at(index * 3 + 3) * 0.22) * edge,
    colour: [at(index + 8), at(index + 15), at(index + 22)].map((share) => 60 + share * 180),
  }));
  const ground = [at(0), at(9), at(18)].map((share) => 200 + share * 50);
  const pixels = Buffer.alloc(edge * edge * 3);
  for (let place = 0; place < edge * edge; place += 1) {
    const [x, y] = [place % edge, Math.floor(place / edge)];
    const framed = Math.min(x, y, edge - 1 - x, edge - 1 - y) < border;
    const disc = discs.findLast((one) => (one.x - x) ** 2 + (one.y - y) ** 2 < one.radius ** 2);
    // Stripes of yellow and slate say from afar that this is nothing real.
    const stripe = (x + y) % 16 < 8 ? [250, 204, 21] : [31, 41, 55];
    pixels.set(framed ? stripe : (disc?.colour ?? ground), place * 3);
  }
  const raw = { width: edge, height: edge, channels: 3 as const };
  return sharp(pixels, { raw }).resize(width, height, { fit: 'fill', kernel: 'cubic' }).png().toBuffer();
}
