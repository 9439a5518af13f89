import { describe, expect, it } from 'vitest';
import { understandingSchema } from '../../contract/index.ts';
import type { Understander } from './understand.port.ts';

const MESSAGES = [
  'Bonjour, livrez-vous en Belgique ? Mon numéro : +33 6 12 34 56 78',
  'Write to me: jean@exemple.fr or JEAN@EXEMPLE.FR',
  'ok',
  '',
  '   ',
  '👍',
  'مرحبا',
  '\u0000\ud800',
  'a'.repeat(20_000),
];

/** What every understander keeps, whoever its vendor is. Call it from the provider's own test. */
export function describeUnderstander(name: string, create: () => Understander): void {
  describe(`understander ${name}`, () => {
    const understand = (text: string, defaultRegion = 'FR') => create().understand({ text, defaultRegion });

    it.each(MESSAGES)('reads any text into the declared shape: %j', async (text) => {
      const { understanding } = await understand(text);
      expect(understandingSchema.parse(understanding)).toEqual(understanding);
    });

    it.each(MESSAGES)(
      'gives probabilities that sum to 1 and a label that follows from them: %j',
      async (text) => {
        const { sentiment, sentimentProbabilities: odds } = (await understand(text)).understanding;
        expect(odds.negative + odds.neutral + odds.positive).toBeCloseTo(1, 6);
        expect(odds[sentiment]).toBe(Math.max(odds.negative, odds.neutral, odds.positive));
      },
    );

    it('says which engine read it, how long it took and what it cost', async () => {
      const output = await understand('Bonjour');
      expect(output.engine).toBe(create().engine);
      expect(output.durationMs).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(output.costMillicredits) && output.costMillicredits >= 0).toBe(true);
    });

    it('finds a telephone number with its country code, as E.164, in any region', async () => {
      for (const region of ['FR', 'GB', 'unknown']) {
        const { phones } = (await understand(MESSAGES[0] ?? '', region)).understanding;
        expect(phones, region).toEqual(['+33612345678']);
      }
    });

    it('finds an e-mail address once, its domain in lower case', async () => {
      const { emails } = (await understand(MESSAGES[1] ?? '')).understanding;
      expect(emails).toEqual(['jean@exemple.fr']);
    });

    it('invents neither numbers nor addresses', async () => {
      const { phones, emails, spans } = (await understand('Commande 48213, payée 1 234,50 €')).understanding;
      expect({ phones, emails, spans }).toEqual({ phones: [], emails: [], spans: [] });
    });

    it('points at what it found in the text as it was sent', async () => {
      for (const text of MESSAGES) {
        const { spans } = (await understand(text)).understanding;
        for (const { start, end } of spans) {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }
    });
  });
}
