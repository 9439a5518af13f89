import { describe, expect, it } from 'vitest';
import { growth } from '#testkit/growth';
import { describeUnderstander } from '../../../ports/understand.contract.ts';
import { createLocalUnderstander } from './local-understander.ts';

describeUnderstander('local', createLocalUnderstander);

const read = async (text: string, languageHint?: string) =>
  (await createLocalUnderstander().understand({ text, defaultRegion: 'FR', languageHint })).understanding;

describe('the local understander', () => {
  it("reads the story's first message", async () => {
    expect(await read('Bonjour, livrez-vous en Belgique ? Mon numéro : 06 12 34 56 78')).toMatchObject({
      language: 'fr',
      sentiment: 'neutral',
      intent: 'question',
      phones: ['+33612345678'],
      emails: [],
    });
  });

  it('reads a complaint as one', async () => {
    expect(await read('Le mug est arrivé cassé, je suis très déçue. sophie@exemple.fr')).toMatchObject({
      language: 'fr',
      sentiment: 'negative',
      intent: 'complaint',
      emails: ['sophie@exemple.fr'],
    });
  });

  it('follows the hint only where the text does not tell', async () => {
    expect((await read('ok')).language).toBeNull();
    expect((await read('ok', 'fr-CA')).language).toBe('fr');
    expect((await read('where is my parcel', 'fr')).language).toBe('en');
  });

  it('takes time in proportion to the text, whatever is in it', async () => {
    const hostile = ['a.', '0 ', '+', '06 ', 'a@', '@', '-', 'ab-', '12.', 'FR', '(', ' ,', "n'", '\u0660'];
    for (const unit of hostile) {
      const cost = await growth((size) => read(unit.repeat(size / unit.length)), 2_000);
      expect(cost, unit).toBeLessThan(10);
    }
  });
});
