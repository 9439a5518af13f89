import { beforeEach, describe, expect, it } from 'vitest';
import { startFakeOpenAi, type Turn, transcriptOf } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { describeTranscriber, syntheticSilence, syntheticSpeech } from '../../ports/transcribe.contract.ts';
import { itInventsNothing, openRemote } from '../remote/remote.fixture.ts';
import { createOpenAiTranscriber } from './openai-transcriber.ts';

let turn: Turn = { hears: 'english' };
const server = await startFakeOpenAi(
  () => ({ status: 500 }),
  () => ({ status: 500 }),
  () => turn,
);
const { remote } = openRemote(server);
beforeEach(() => {
  turn = { hears: 'english' };
  server.speeches.length = 0;
});

const create = (windowSeconds = 20) => createOpenAiTranscriber({ remote, model: 'whisper-1', windowSeconds });
const run = { account: 'organisation-1' };
const audio = syntheticSpeech(9);

describeTranscriber('openai', create);

describe('a provider that hears', () => {
  it('is asked in the language that is given, and finds it out otherwise', async () => {
    turn = { hears: 'french' };
    const told = await create().transcribe({ audio, language: 'fr' }, run);
    const found = await create().transcribe({ audio, language: null }, run);
    expect([told.language, found.language]).toEqual(['fr', 'fr']);
    expect(server.speeches.map(({ fields }) => fields.language)).toEqual(['fr', undefined]);
  });

  it('keeps the marks of its text with the times of its words', async () => {
    const { segments } = await create().transcribe({ audio, language: null }, run);
    expect(segments[0]?.words.map(({ text }) => text)).toEqual(['word', 'word', 'word', 'word', 'end.']);
    expect(segments[0]?.words[0]).toMatchObject({ start: 0.1, end: 0.6 });
  });

  it('is believed where it tells no words', async () => {
    const segments = [{ start: 0, end: 2, text: ' Bonjour à tous.' }];
    turn = { body: JSON.stringify({ language: 'fr', duration: 9, text: ' Bonjour à tous.', segments }) };
    const result = await create().transcribe({ audio, language: null }, run);
    expect(result).toMatchObject({ language: 'fr', text: 'Bonjour à tous.' });
    expect(result.segments[0]?.words.map(({ text }) => text)).toEqual(['Bonjour', 'à', 'tous.']);
    expect(result.segments[0]?.words.at(-1)?.end).toBe(2);
  });

  it('is sent no silence', async () => {
    await create().transcribe({ audio: syntheticSilence(30), language: 'fr' }, run);
    expect(server.speeches).toHaveLength(0);
  });

  itInventsNothing<Turn>(
    [
      [{ status: 429, code: 'insufficient_quota' }, 'ai.provider_quota'],
      [{ body: '{"text": 7}' }, 'ai.provider_malformed'],
    ],
    (met) => {
      turn = met;
    },
    (told) => create().transcribe({ audio, language: 'fr' }, told),
  );
});

const schema = '/components/schemas/CreateTranscription';
const request = vendorDescription('openai/openapi.json', `${schema}Request`) ?? undefined;
const answer = vendorDescription('openai/openapi.json', `${schema}ResponseVerboseJson`) ?? undefined;

describe.skipIf(!request)('OpenAI’s description (skipped without ../shared/specs)', () => {
  it.each([null, 'fr'])('has every field of the form that is sent, in %s', async (language) => {
    await create().transcribe({ audio, language }, run);
    const { fields = {} } = server.speeches[0] ?? {};
    // A form has no numbers.
    expect(request?.({ ...fields, temperature: Number(fields.temperature) })).toEqual([]);
    expect(fields.timestamp_granularities).toEqual(['word', 'segment']);
  });

  it('is what the fake server keeps to', () => {
    expect(answer?.(transcriptOf(3))).toEqual([]);
  });
});
