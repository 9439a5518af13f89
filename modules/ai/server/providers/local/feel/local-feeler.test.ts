import { describe, expect, it } from 'vitest';
import { describeFeeler } from '../../../ports/feel.contract.ts';
import { createLocalFeeler } from './local-feeler.ts';
import { LABELS } from './rows.ts';
import { readLines } from './train/own-texts.ts';

describeFeeler('local', createLocalFeeler);

const feel = async (texts: readonly string[], language?: string) =>
  (await createLocalFeeler().feel({ texts, language })).items;

/** A little below what was measured, so that a change that costs accuracy is seen; see README.md. */
const LEAST_RIGHT = { fr: 0.7, en: 0.68 } as const;

describe('the local feeler', () => {
  it.each(['fr', 'en'] as const)(
    'is right on texts that it never learnt, as often as published: %s',
    async (language) => {
      const lines = readLines(new URL(`./cases/feelings.${language}.txt`, import.meta.url));
      const cases = lines.flatMap((list, label) => list.map((text) => ({ text, label: LABELS[label] })));
      const items = await feel(cases.map(({ text }) => text));
      const right = cases.filter(({ label }, at) => items[at]?.label === label).length;
      expect(cases.length).toBeGreaterThanOrEqual(100);
      expect(right / cases.length).toBeGreaterThanOrEqual(LEAST_RIGHT[language]);
    },
  );

  it('tells each text its own language, a short one that of the others, and lets a given one win', async () => {
    const mixed = await feel([
      'Je recommande vivement cette adresse.',
      'I really love this place.',
      'Nickel !',
    ]);
    expect(mixed.map(({ language }) => language)).toEqual(['fr', 'en', 'fr']);
    const [given] = await feel(['Super !'], 'en');
    expect(given?.language).toBe('en');
  });

  it('refuses a language that it does not serve, and says which of many texts it could not read', async () => {
    await expect(feel(['Hyvää päivää'], 'fi')).rejects.toThrow('ai.language_not_served');
    const items = await feel([
      'Toimitus oli myöhässä ja muki oli rikki, en tilaa enää koskaan.',
      'Muchas gracias, todo perfecto y el personal muy amable.',
      'Très déçue, le mug est arrivé cassé.',
    ]);
    expect(items.map(({ method }) => method)).toEqual(['none', 'words', 'classifier']);
    expect(items[0]?.label).toBe('neutral');
    expect(items[1]?.label).toBe('positive');
  });

  it('reads each sentence by itself: a mixed text shows what was good and what was bad', async () => {
    const [item] = await feel([
      'The staff were wonderful and very kind. The room was dirty and noisy, a nightmare.',
    ]);
    expect(item?.sentences.map(({ label }) => label)).toEqual(['positive', 'negative']);
  });

  it('names the words that weigh, as they were written', async () => {
    const [good] = await feel(['Équipe géniale, séjour parfait.'], 'fr');
    const [bad] = await feel(['Accueil détestable, chambre sale.'], 'fr');
    expect(good?.words.find(({ word }) => word === 'parfait')?.weight).toBeGreaterThan(0);
    expect(bad?.words.find(({ word }) => word === 'détestable')?.weight).toBeLessThan(0);
  });

  it('lets others have their turn while it reads thousands of lines', async () => {
    const lines = Array.from(
      { length: 1_500 },
      (_, at) => `Commande ${at} : livraison en retard, service décevant.`,
    );
    await feel(['Bonjour'], 'fr');
    // By its own CPU, for here others use the cores as well; on an idle machine it is the same by the clock.
    let longest = 0;
    let last = process.cpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(last);
      longest = Math.max(longest, (user + system) / 1_000);
      last = process.cpuUsage();
    }, 1);
    const items = await feel([...lines, 'Très bien. '.repeat(1_800)], 'fr');
    clearInterval(timer);
    expect(items).toHaveLength(1_501);
    expect(longest).toBeLessThan(100);
  });
});
