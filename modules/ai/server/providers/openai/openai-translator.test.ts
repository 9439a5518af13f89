import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChatRequest, startFakeOpenAi, type Turn } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { describeTranslator } from '../../ports/translate.contract.ts';
import { testRemote } from '../remote/remote.fixture.ts';
import { createOpenAiTranslator } from './openai-translator.ts';

interface Asked {
  texts: { id: number; text: string; marks?: Record<string, string> }[];
}
const askedOf = ({ messages }: ChatRequest): Asked => JSON.parse(String(messages.at(-1)?.content)) as Asked;
const echo = (request: ChatRequest): Turn => ({
  says: JSON.stringify({
    from: 'fr',
    texts: askedOf(request).texts.map(({ id, text }) => ({ id, text: `${text}!` })),
  }),
});

let turn: (request: ChatRequest) => Turn = echo;
const server = await startFakeOpenAi((request) => turn(request));
const made = testRemote({ baseUrl: server.url, headers: { authorization: `Bearer ${server.key}` } });
afterAll(async () => {
  await made.close();
  await server.stop();
});
beforeEach(() => {
  turn = echo;
  server.requests.length = 0;
});

const translator = createOpenAiTranslator({ remote: made.remote, model: 'small-1' });
const batch = { segments: [['Bonjour'], ['Merci ', { id: 4, stays: 'Lumen' }]], from: 'fr', to: 'en' };
const run = { account: 'organisation-1' };

describeTranslator('openai', () => translator);

describe('a model that translates', () => {
  it('is told what each mark stands for', async () => {
    await translator.translate(batch, run);
    const [request] = server.requests;
    expect(request && askedOf(request).texts[1]).toEqual({
      id: 1,
      text: 'Merci ⟦4⟧',
      marks: { '⟦4⟧': 'Lumen' },
    });
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

const described = vendorDescription('openai/openapi.json', '/components/schemas/CreateChatCompletionRequest');

it.skipIf(!described)(
  'a request keeps to OpenAI’s description (skipped without ../shared/specs)',
  async () => {
    await translator.translate(batch, run);
    expect(described?.(server.requests[0])).toEqual([]);
  },
);
