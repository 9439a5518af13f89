import { describe, expect, it } from 'vitest';
import type { TextPart, Translator } from './translate.port.ts';

const kept = { id: 0, stays: '{{name}}' };
const SEGMENTS: TextPart[][] = [
  ['Bonjour ', kept, ', votre commande est prête.'],
  ['Prix & délais < 3 jours'],
  ['"Oui", dit-elle.\nEt puis rien.'],
  [kept, ' ', { id: 1, stays: '<b>' }, 'gras', { id: 2, stays: '</b>' }],
];

/**
 * What every translator keeps, whoever its vendor is, when the vendor does its work. Call it from the provider's own test,
 * with a server that answers each text in a way that keeps its marks.
 */
export function describeTranslator(name: string, create: () => Translator): void {
  const run = { account: 'organisation-1' };
  describe(`translator ${name}`, () => {
    it('gives one translation a segment, in the same order, with everything that stays', async () => {
      const { segments } = await create().translate({ segments: SEGMENTS, from: 'fr', to: 'en' }, run);
      expect(segments).toHaveLength(SEGMENTS.length);
      for (const [index, parts] of segments.entries()) {
        const idsOf = (list: readonly TextPart[] = []) =>
          list.flatMap((part) => (typeof part === 'string' ? [] : [part.id])).sort();
        expect(idsOf(parts ?? [])).toEqual(idsOf(SEGMENTS[index]));
      }
    });

    it('hands signs of markup through as text', async () => {
      const { segments } = await create().translate({ segments: SEGMENTS, from: 'fr', to: 'en' }, run);
      expect(JSON.stringify(segments[1])).toMatch(/& .*< 3/);
      expect(JSON.stringify(segments)).not.toMatch(/&amp;|&lt;|&quot;/);
    });

    it('says who it is and how much it takes', () => {
      const { engine, most } = create();
      expect(engine).toMatch(/^[a-z]+\.[\w.:-]+$/);
      expect(Math.min(most.segments, most.characters)).toBeGreaterThan(0);
    });

    it('stops when it is given up', async () => {
      const signal = AbortSignal.abort();
      const batch = { segments: SEGMENTS, from: 'fr', to: 'en' };
      await expect(create().translate(batch, { ...run, signal })).rejects.toMatchObject({ code: 'aborted' });
    });
  });
}
