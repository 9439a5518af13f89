import { describe, expect, it } from 'vitest';
import { chunksOf, completion, startFakeOpenAi } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { createMistralChat } from '../mistral/mistral-chat.ts';
import { openRemote } from '../remote/remote.fixture.ts';
import { createOpenAiChat } from './openai-chat.ts';

const says = 'Bread is flour, water and time.';
let body: string | null = null;
const server = await startFakeOpenAi(() => (body === null ? { says } : { body }));
const { remote } = openRemote(server);

const request = { system: 'You write.', user: 'About bread', maxTokens: 300, json: true, exact: true };
const limits = { account: 'organisation-1', timeoutMs: 2_000, maxBytes: 100_000 };
const silent = () => undefined;

it('a server of one’s own is told the limit by the name that it knows', async () => {
  server.requests.length = 0;
  const own = createOpenAiChat({ remote, model: 'qwen', limitField: 'max_tokens' });
  await own.complete(request, limits);
  await own.complete({ ...request, maxTokens: null }, limits);
  expect(server.requests.map(({ max_tokens }) => max_tokens)).toEqual([300, undefined]);
  expect(server.requests[0]).not.toHaveProperty('max_completion_tokens');
});

it('a model that thinks aloud is read without its thoughts', async () => {
  const content = [
    { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
    { type: 'text', text: says },
  ];
  body = JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] });
  const chat = createMistralChat({ remote, model: 'magistral' });
  expect((await chat.complete(request, limits)).text).toBe(says);
  body = JSON.stringify({ choices: [{ message: { content: 'Bre' }, finish_reason: 'error' }] });
  await expect(chat.complete(request, limits)).rejects.toThrow('ai.provider_cut');
  body = null;
});

/** Of both ways to ask. */
async function sentBy(chat: ReturnType<typeof createOpenAiChat>) {
  server.requests.length = 0;
  await chat.complete(request, limits);
  await chat.stream(request, limits, silent);
  return [...server.requests];
}

const openAi = (name: string) =>
  vendorDescription('openai/openapi.json', `/components/schemas/CreateChatCompletion${name}`);
const asked = openAi('Request');

describe.skipIf(!asked)('OpenAI’s description (skipped without ../shared/specs)', () => {
  it('has every field of the request as it is sent', async () => {
    const chat = createOpenAiChat({ remote, model: 'small-1', limitField: 'max_completion_tokens' });
    expect((await sentBy(chat)).map((one) => asked?.(one))).toEqual([[], []]);
  });

  it('is what the fake server keeps to', () => {
    const streamed = { model: 'small-1', messages: [], stream_options: { include_usage: true } };
    const chunk = openAi('StreamResponse');
    expect(chunksOf(streamed, { says }).flatMap((one) => chunk?.(one))).toEqual([]);
    expect(openAi('Response')?.(completion('small-1', { says }))).toEqual([]);
  });
});

const mistral = vendorDescription('mistral/openapi.yaml', '/components/schemas/ChatCompletionRequest');

describe.skipIf(!mistral)('Mistral’s description (skipped without ../shared/specs)', () => {
  it('has every field of the request as it is sent', async () => {
    const sent = await sentBy(createMistralChat({ remote, model: 'mistral-small-latest' }));
    expect(sent.map((one) => mistral?.(one))).toEqual([[], []]);
    expect(sent[1]).toMatchObject({ stream: true });
  });
});
