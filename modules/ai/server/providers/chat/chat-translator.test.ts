import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '#testkit/fake-openai';
import { describeTranslator } from '../../ports/translate.contract.ts';
import { createChatTranslator } from './chat-translator.ts';
import { type Heard, openDialects } from './dialects.fixture.ts';

interface Asked {
  texts: { id: number; text: string; marks?: Record<string, string> }[];
}
const askedOf = ({ user }: Heard): Asked => JSON.parse(user) as Asked;
const echo = (heard: Heard): Turn => ({
  says: JSON.stringify({
    from: 'fr',
    texts: askedOf(heard).texts.map(({ id, text }) => ({ id, text: `${text}!` })),
  }),
});

let turn: (heard: Heard) => Turn = echo;
const dialects = await openDialects((heard) => turn(heard));
afterAll(async () => {
  for (const one of dialects) await one.close();
});
beforeEach(() => {
  turn = echo;
  for (const { heard } of dialects) heard.length = 0;
});

const batch = { segments: [['Bonjour'], ['Merci ', { id: 4, stays: 'Lumen' }]], from: 'fr', to: 'en' };
const run = { account: 'organisation-1' };

describe.each(dialects)('a model of $name', ({ name, chat, heard }) => {
  const translator = createChatTranslator(chat);

  describeTranslator(name, () => translator);

  it('is told what each mark stands for', async () => {
    await translator.translate(batch, run);
    const [one] = heard;
    expect(one && askedOf(one).texts[1]).toEqual({ id: 1, text: 'Merci ⟦4⟧', marks: { '⟦4⟧': 'Lumen' } });
  });

  it('that forgets a text leaves it untranslated, and the others in their places', async () => {
    turn = () => ({ says: '```json\n{"texts":[{"id":1,"text":"Thanks ⟦4⟧"}]}\n```' });
    const { segments, from } = await translator.translate(batch, run);
    expect(segments).toEqual([null, ['Thanks ', { id: 4, stays: '' }]]);
    expect(from).toBeNull();
  });

  it.each<[string, Turn, string]>([
    ['chats', { says: 'Of course! Here it is.' }, 'ai.provider_malformed'],
    ['stops half-way', { says: '{"texts":[{"id":0,"te' }, 'ai.provider_malformed'],
    ['is refused', { status: 403 }, 'ai.provider_key_refused'],
  ])('that %s gives no result', async (_, met, code) => {
    turn = () => met;
    await expect(translator.translate(batch, run)).rejects.toThrow(code);
  });
});
