import { expect, it } from 'vitest';
import { localEngines } from '#modules/ai';
import { classifyByRules } from './classify-by-rules.ts';

const { understander } = localEngines();

/** `c: ` says the customer, `s: ` the shop. */
async function classed(...said: string[]) {
  const messages = await Promise.all(
    said.map(async (line, at) => {
      const text = line.slice(3);
      const { understanding } = await understander.understand({ text, defaultRegion: 'FR' });
      return { id: String(at), author: line.startsWith('c') ? 'visitor' : 'member', text, understanding };
    }),
  );
  return classifyByRules(messages);
}
const stage = async (...said: string[]) => (await classed(...said)).stage;

it('a prospect is classed by their own words, each reason with those on which it rests', async () => {
  const talk = [
    'c: Bonjour. Pourriez-vous m’établir un devis ? C’est pour le 12 juin.',
    's: Bien sûr.',
    'c: Mon numéro : 06 39 98 01 14.',
  ];
  const { stage: found, reasons } = await classed(...talk);
  expect(found).toBe('qualified');
  expect(reasons).toEqual([
    {
      rule: 'asked_quote',
      text: null,
      messageId: '0',
      quote: 'Pourriez-vous m’établir un devis ?',
    },
    expect.objectContaining({ rule: 'left_phone', messageId: '2', quote: '06 39 98 01 14' }),
    expect.objectContaining({ rule: 'gave_date', messageId: '0', quote: 'C’est pour le 12 juin.' }),
  ]);
});

it.each([
  ['a greeting', ['c: Bonjour']],
  ['thanks', ['c: Thank you so much!']],
  ['spam', ['c: Gagnez 5000 euros par semaine en cliquant ici http://argent-facile.example']],
  ['what the shop says', ['c: Hello', 's: Shall I send you a quote for 20 chairs by Friday?']],
  ['nothing', []],
])('of %s not enough is said', async (_, talk) => {
  expect(await classed(...talk)).toEqual({ stage: null, reasons: [] });
});

it('what was decided last counts', async () => {
  const offer = ['c: No thanks, too expensive.', 's: I can offer 10 % off.'];
  expect(await stage(...offer)).toBe('lost');
  expect(await stage(...offer, "c: Then I'll take it.")).toBe('won');
  expect(await stage(...offer, "c: Then I'll take it.", 'c: Please cancel my order.')).toBe('lost');
});

it('who declined and comes back with a wish is a prospect again', async () => {
  const back = 'c: I would like 40 chairs for 12 June after all.';
  expect(await stage('c: Not interested any more, thanks.', back)).toBe('qualified');
});

it('what was not done yet is not done', async () => {
  expect(await stage("c: I haven't ordered yet, do you ship to Ireland?")).toBe('new');
  expect(await stage('c: Je n’ai pas encore payé, vous prenez la carte ?')).toBe('new');
});

it('a yes accepts where the shop asked, and a no declines nothing where it asked for anything else', async () => {
  expect(await stage('c: 40 croissants for Friday?', 's: 52 euros. Shall I confirm?', 'c: Yes please')).toBe(
    'won',
  );
  expect(await stage('c: 40 croissants for Friday?', 's: We bake them daily.', 'c: Yes please')).not.toBe(
    'won',
  );
  expect(await stage('c: Do you bake on Mondays?', 's: Yes. Anything else?', 'c: No thanks')).toBe('new');
});
