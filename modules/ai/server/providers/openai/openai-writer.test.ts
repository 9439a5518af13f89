import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { chunksOf, completion, startFakeOpenAi, type Turn } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { describeWriter } from '../../ports/write.contract.ts';
import { testRemote } from '../remote/remote.fixture.ts';
import { createOpenAiWriter } from './openai-writer.ts';

const prose = 'Bread is flour, water and time. It rises slowly. Then it is gone.';
let turn: Turn = { says: prose };
const server = await startFakeOpenAi(() => turn);
const made = testRemote({ baseUrl: server.url, headers: { authorization: `Bearer ${server.key}` } });
afterAll(async () => {
  await made.close();
  await server.stop();
});
beforeEach(() => {
  turn = { says: prose };
  server.requests.length = 0;
});

const writer = createOpenAiWriter({
  remote: made.remote,
  model: 'small-1',
  limitField: 'max_completion_tokens',
});
const input = { prompt: 'About bread', tone: null, maxTokens: 300 };
const run = { account: 'organisation-1' };

describeWriter('openai', () => {
  turn = { says: prose, every: 5 };
  return writer;
});

describe('a streamed text', () => {
  it('counts what the server counted', async () => {
    expect((await writer.write(input, run)).tokens).toEqual({ input: 1_200, output: 17 });
  });

  it('is counted here when the server counts nothing', async () => {
    turn = { says: prose, uncounted: true };
    const { tokens } = await writer.write(input, run);
    expect(tokens.output).toBe(Math.ceil(prose.length / 3));
  });

  it('that reached its limit says so', async () => {
    turn = { says: prose, finish: 'length' };
    expect((await writer.write(input, run)).finish).toBe('too_long');
  });

  it.each<[string, Turn, string]>([
    ['that is cut', { says: prose, cutAfter: 4 }, 'ai.provider_cut'],
    ['that is withheld', { says: '', finish: 'content_filter' }, 'ai.provider_refused'],
    ['that is no stream', { body: '{"choices":[]}' }, 'ai.provider_cut'],
    ['that is refused', { status: 401 }, 'ai.provider_key_refused'],
  ])('%s is no result', async (_, met, code) => {
    turn = met;
    await expect(writer.write(input, run)).rejects.toThrow(code);
  });

  it('whose events are something else is no result', async () => {
    turn = { body: 'data: {"choices":7}\n\ndata: [DONE]\n\n' };
    await expect(writer.write(input, run)).rejects.toThrow('ai.provider_malformed');
  });

  it('carries the examples of an own tone to the model, and a tone of ours as words', async () => {
    await writer.write({ ...input, tone: { kind: 'own', examples: ['Salut les amis'] } }, run);
    await writer.write({ ...input, tone: { kind: 'formal' } }, run);
    const [own, formal] = server.requests.map(({ messages }) => String(messages[0]?.content));
    expect(own).toContain('<example>\nSalut les amis\n</example>');
    expect(formal).toContain('formally');
  });
});

const request = vendorDescription('openai/openapi.json', '/components/schemas/CreateChatCompletionRequest');
const chunk = vendorDescription(
  'openai/openapi.json',
  '/components/schemas/CreateChatCompletionStreamResponse',
);
const whole = vendorDescription('openai/openapi.json', '/components/schemas/CreateChatCompletionResponse');

describe.skipIf(!request)('OpenAI’s description (skipped without ../shared/specs)', () => {
  it('has every field of the request as it is sent', async () => {
    await writer.write({ ...input, tone: { kind: 'warm' } }, run);
    expect(request?.(server.requests[0])).toEqual([]);
  });

  it('is what the fake server keeps to', async () => {
    await writer.write(input, run);
    const [asked] = server.requests;
    if (!asked) throw new Error('nothing was asked');
    expect(chunksOf(asked, { says: prose }).flatMap((one) => chunk?.(one))).toEqual([]);
    expect(whole?.(completion('small-1', { says: prose }))).toEqual([]);
  });
});
