import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Drawer } from './draw.port.ts';

/** What every drawer keeps, whoever its vendor is. Call it from the provider's own test. */
export function describeDrawer(name: string, create: () => Drawer): void {
  const size = { width: 1024, height: 1024 };
  const input = { prompt: 'A bakery at dawn', count: 1, size, seed: null, parent: null };
  const run = { account: 'organisation-1' };
  describe(`drawer ${name}`, () => {
    it.each([1, 3])('draws exactly %i, each a picture of the kind that it says', async (count) => {
      const { images, engine } = await create().draw({ ...input, count }, run);
      expect(engine).toBe(create().engine);
      expect(images).toHaveLength(count);
      for (const { bytes, type } of images) {
        expect(`image/${(await sharp(bytes).metadata()).format}`).toBe(type);
      }
    });

    it('varies a picture that it is given', async () => {
      const [parent] = (await create().draw(input, run)).images;
      const { images } = await create().draw({ ...input, count: 2, parent: parent?.bytes ?? null }, run);
      expect(images).toHaveLength(2);
    });
  });
}
