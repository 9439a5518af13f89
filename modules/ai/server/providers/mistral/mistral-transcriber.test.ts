import { beforeEach, describe, expect, it } from 'vitest';
import { secondsOf, startFakeOpenAi, type Turn, voxtralOf } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { describeTranscriber, syntheticSpeech } from '../../ports/transcribe.contract.ts';
import { itInventsNothing, openRemote } from '../remote/remote.fixture.ts';
import { createMistralTranscriber } from './mistral-transcriber.ts';

let turn: Turn | null = null;
const server = await startFakeOpenAi(
  () => ({ status: 500 }),
  () => ({ status: 500 }),
  (request) => turn ?? { body: JSON.stringify(voxtralOf(secondsOf(request))) },
);
const { remote } = openRemote(server, { provider: 'Mistral' });
beforeEach(() => {
  turn = null;
  server.speeches.length = 0;
});

const create = () => createMistralTranscriber({ remote, model: 'voxtral-mini-latest', windowSeconds: 20 });
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

  itInventsNothing<Turn>(
    [[{ body: '{"text": 7}' }, 'ai.provider_malformed']],
    (met) => {
      turn = met;
    },
    (told) => create().transcribe({ audio, language: 'fr' }, told),
  );
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
