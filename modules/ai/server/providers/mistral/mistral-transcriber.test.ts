import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secondsOf, startFakeOpenAi, type Turn, voxtralOf } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { describeTranscriber, syntheticSpeech } from '../../ports/transcribe.contract.ts';
import { testRemote } from '../remote/remote.fixture.ts';
import { createMistralTranscriber } from './mistral-transcriber.ts';

let turn: Turn | null = null;
const server = await startFakeOpenAi(
  () => ({ status: 500 }),
  () => ({ status: 500 }),
  (request) => turn ?? { body: JSON.stringify(voxtralOf(secondsOf(request))) },
);
const headers = { authorization: `Bearer ${server.key}` };
const made = testRemote({ baseUrl: server.url, headers, provider: 'Mistral' });
afterAll(async () => {
  await made.close();
  await server.stop();
});
beforeEach(() => {
  turn = null;
  server.speeches.length = 0;
});

const create = () =>
  createMistralTranscriber({ remote: made.remote, model: 'voxtral-mini-latest', windowSeconds: 20 });
const run = { account: 'organisation-1' };
const audio = syntheticSpeech(9);

describeTranscriber('mistral', create);

describe('Voxtral', () => {
  it('is asked for words, and so never told the language', async () => {
    const { language } = await create().transcribe({ audio, language: 'fr' }, run);
    expect(language).toBe('fr');
    expect(server.speeches[0]?.fields).toMatchObject({ timestamp_granularities: 'word' });
    expect(server.speeches[0]?.fields).not.toHaveProperty('language');
  });

  it('that tells no language is known by its words', async () => {
    const said = 'Bonjour, est-ce que vous livrez les commandes en Belgique demain matin ?';
    const segments = [{ type: 'transcription_segment', text: said, start: 0, end: 5 }];
    turn = { body: JSON.stringify({ model: 'v', text: said, language: null, segments }) };
    const result = await create().transcribe({ audio, language: null }, run);
    expect(result).toMatchObject({ language: 'fr', text: said });
    expect(result.segments[0]?.words.at(-1)?.end).toBeLessThanOrEqual(6);
  });

  it('serves the languages that it lists', () => {
    expect(['fr', 'ja', null].map((one) => create().serves(one))).toEqual([true, true, true]);
    expect(create().serves('sv')).toBe(false);
  });

  it.each<[Turn, string]>([
    [{ status: 401 }, 'ai.provider_key_refused'],
    [{ status: 408 }, 'ai.provider_timed_out'],
    [{ status: 413 }, 'ai.provider_too_large'],
    [{ status: 429, retryAfter: 3_600 }, 'ai.provider_busy'],
    [{ status: 503 }, 'ai.provider_unavailable'],
    [{ body: '{"text": 7}' }, 'ai.provider_malformed'],
    [{ body: 'Bonj' }, 'ai.provider_malformed'],
    [{ breaks: true }, 'ai.provider_unavailable'],
  ])('that answers %j gives no invented text', async (met, code) => {
    turn = met;
    // A provider that failed is left alone for a while: each case is another organisation.
    const work = create().transcribe({ audio, language: 'fr' }, { account: JSON.stringify(met) });
    await expect(work).rejects.toThrow(code);
  });
});

const schemas = '/components/schemas/';
const request = vendorDescription('mistral/openapi.yaml', `${schemas}AudioTranscriptionRequest`);
const answer = vendorDescription('mistral/openapi.yaml', `${schemas}TranscriptionResponse`);

describe.skipIf(!request)('Mistral’s description (skipped without ../shared/specs)', () => {
  it('has every field of the form that is sent', async () => {
    await create().transcribe({ audio, language: null }, run);
    const { timestamp_granularities, ...fields } = server.speeches[0]?.fields ?? {};
    // A form has lists by repetition alone.
    expect(request?.({ ...fields, timestamp_granularities: [timestamp_granularities].flat() })).toEqual([]);
  });

  it('is what the fake server keeps to', () => {
    expect(answer?.(voxtralOf(3))).toEqual([]);
  });
});
