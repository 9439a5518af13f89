import { beforeEach, describe, expect, it } from 'vitest';
import { listenOf, type SpeechTurn, startFakeDeepgram } from '#testkit/fake-speech';
import { vendorDescription, vendorParameters } from '#testkit/vendor-description';
import { describeTranscriber, syntheticSpeech } from '../../ports/transcribe.contract.ts';
import { itInventsNothing, openRemote } from '../remote/remote.fixture.ts';
import { createDeepgramTranscriber } from './deepgram-transcriber.ts';

let turn: SpeechTurn | null = null;
const server = await startFakeDeepgram(() => turn);
const headers = { authorization: `Token ${server.key}` };
const { remote } = openRemote(server, { headers, provider: 'Deepgram' });
beforeEach(() => {
  turn = null;
  server.calls.length = 0;
});

const create = () => createDeepgramTranscriber({ remote, model: 'nova-3' });
const run = { account: 'organisation-1' };
const audio = syntheticSpeech(25);

describeTranscriber('deepgram', create);

describe('Deepgram', () => {
  it('tells speakers apart where it is asked to, through the whole recording', async () => {
    const told = await create().transcribe({ audio, language: 'en', diarise: true }, run);
    expect([...new Set(told.segments.map(({ speaker }) => speaker))]).toEqual(['A', 'B']);
    expect(told.segments.at(-1)?.speaker).toBe('A');
    const plain = await create().transcribe({ audio, language: 'en' }, run);
    expect(plain.segments.map(({ speaker }) => speaker)).toEqual(plain.segments.map(() => null));
    expect(plain.text).toContain('word end.');
  });

  it('finds the language out when nobody tells it', async () => {
    expect((await create().transcribe({ audio, language: null }, run)).language).toBe('en');
    expect(server.calls[0]).toContain('detect_language=true');
    expect(server.calls[0]).not.toContain('&language=');
  });

  itInventsNothing<SpeechTurn>(
    [
      [{ status: 400 }, 'ai.provider_refused'],
      [{ status: 402 }, 'ai.provider_quota'],
      [{ status: 504 }, 'ai.provider_timed_out'],
      [{ body: '{"results": 7}' }, 'ai.provider_malformed'],
    ],
    (met) => {
      turn = met;
    },
    (told) => create().transcribe({ audio, language: 'fr' }, told),
  );
});

const response = vendorDescription('deepgram/openapi.yml', '/components/schemas/ListenV1Response');
const model = vendorDescription('deepgram/openapi.yml', '/components/schemas/V1ListenPostParametersModel0');
const parameters = vendorParameters('deepgram/openapi.yml', '/v1/listen', 'post');

describe.skipIf(!parameters)('Deepgram’s description (skipped without ../shared/specs)', () => {
  it.each([null, 'fr'])('has every parameter of the request as it is sent, in %s', async (language) => {
    await create().transcribe({ audio, language, diarise: true }, run);
    const query = new URLSearchParams(server.calls[0]?.split('?')[1]);
    // An address has no types of its own.
    // It calls a model one of a list, or any text, but not both: `nova-3` is held against the list alone.
    expect(model?.(query.get('model'))).toEqual([]);
    query.delete('model');
    const typed = [...query].map(([name, value]) => [name, value === 'true' ? true : value] as const);
    expect(typed.flatMap(([name, value]) => parameters?.(name, value))).toEqual([]);
  });

  it('is what the fake server keeps to', () => {
    const query = new URLSearchParams('diarize_model=latest&detect_language=true');
    const words = [{ text: 'word', start: 0, end: 1, speaker: 0 }];
    expect(response?.(listenOf(words, query))).toEqual([]);
  });
});
