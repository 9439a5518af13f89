import { describe, expect, it } from 'vitest';
import { feltTextSchema } from '../../contract/index.ts';
import { type Feeler, LONGEST_FELT_TEXT } from './feel.port.ts';

const TEXTS = [
  'The delivery was late and the mug arrived broken. Never again!',
  'Une équipe adorable, je recommande vivement.',
  'La boutique ouvre à neuf heures.',
  'ok',
  '',
  '   \n\n ',
  '👍',
  '\u0000\ud800',
  'a'.repeat(LONGEST_FELT_TEXT),
  '!'.repeat(2_000),
];

/** What every feeler keeps, whoever its vendor is. Call it from the provider's own test. */
export function describeFeeler(name: string, create: () => Feeler): void {
  describe(`feeler ${name}`, () => {
    const feel = async (texts: readonly string[]) => (await create().feel({ texts })).items;

    it('reads any text into the declared shape, in the order given', async () => {
      const items = await feel(TEXTS);
      expect(items).toHaveLength(TEXTS.length);
      for (const item of items) expect(feltTextSchema.parse(item)).toEqual(item);
      expect(await feel([...TEXTS].reverse())).toHaveLength(TEXTS.length);
    });

    it('gives probabilities that sum to 1 and the label of the largest, for texts and sentences', async () => {
      for (const item of await feel(TEXTS)) {
        for (const one of [item, ...item.sentences]) {
          expect(one.negative + one.neutral + one.positive).toBeCloseTo(1, 6);
          expect(one[one.label]).toBe(Math.max(one.negative, one.neutral, one.positive));
        }
      }
    });

    it('cuts sentences that stand in the text, in their order', async () => {
      const items = await feel(TEXTS);
      items.forEach(({ sentences }, at) => {
        let from = 0;
        for (const { text } of sentences) {
          const found = (TEXTS[at] ?? '').indexOf(text, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + text.length;
        }
      });
    });

    it('says which engine read and how long it took', async () => {
      const output = await create().feel({ texts: ['Merci'] });
      expect(output.engine).toBe(create().engine);
      expect(output.durationMs).toBeGreaterThanOrEqual(0);
    });

    it('stops when told to, and tells how far it is', async () => {
      const controller = new AbortController();
      const told: number[] = [];
      controller.abort(new Error('enough'));
      await expect(create().feel({ texts: TEXTS }, { signal: controller.signal })).rejects.toThrow('enough');
      await create().feel({ texts: TEXTS }, { onProgress: (fraction) => told.push(fraction) });
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual([...told].sort((left, right) => left - right));
    });
  });
}
