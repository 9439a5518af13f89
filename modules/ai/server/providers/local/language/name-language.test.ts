import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameLanguage } from './name-language.ts';

/** Twenty sentences a language, written for this test before anything was measured; `unknown` is no language. */
const sets: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('./sentences.json', import.meta.url), 'utf8'),
);

describe('the language of a sentence', () => {
  it('is right for at least 95 % of 200 sentences in 10 languages', async () => {
    const told: { language: string; text: string; as: string | null }[] = [];
    for (const [language, texts] of Object.entries(sets)) {
      if (language === 'unknown') continue;
      expect(texts, language).toHaveLength(20);
      for (const text of texts) told.push({ language, text, as: (await nameLanguage(text)).language });
    }
    const wrong = told.filter(({ language, as }) => as !== language);
    expect(told).toHaveLength(200);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(10);
  });

  it.each(sets.unknown ?? [])('is unknown where there is none: %j', async (text) => {
    expect(await nameLanguage(text)).toEqual({ language: null, confidence: 0 });
  });

  it.each([
    ['fr', 'Bonjour {{name}}, votre commande %s part demain.'],
    ['de', 'Die Rechnung liegt unter https://example.org/invoice/download bereit.'],
    ['es', '<p>Gracias por su compra</p>'],
    ['ja', '営業時間を教えてください'],
    ['ru', 'Когда вы открываетесь?'],
  ])('is %s whatever placeholders and addresses stand in it', async (language, text) => {
    expect((await nameLanguage(text)).language).toBe(language);
  });
});
