import { beforeEach, describe, expect, it } from 'vitest';
import { type SpeechTurn, startFakeAssemblyAi, transcriptOf } from '#testkit/fake-speech';
import { vendorDescription } from '#testkit/vendor-description';
import { describeTranscriber, syntheticSilence, syntheticSpeech } from '../../ports/transcribe.contract.ts';
import type { TranscribeCheckpoint } from '../../ports/transcribe.port.ts';
import { openRemote } from '../remote/remote.fixture.ts';
import { createAssemblyAiTranscriber } from './assemblyai-transcriber.ts';

let turns: (SpeechTurn | null)[] = [];
let always: SpeechTurn | null = null;
const server = await startFakeAssemblyAi(() => (turns.length > 0 ? (turns.shift() ?? null) : always));
const headers = { authorization: server.key };
const made = openRemote(server, { headers, provider: 'AssemblyAI' });
beforeEach(() => {
  turns = [];
  always = null;
  server.calls.length = 0;
  server.orders.length = 0;
  made.waits.length = 0;
});

const create = () => createAssemblyAiTranscriber(made.remote);
const run = { account: 'organisation-1' };
const audio = syntheticSpeech(25);

describeTranscriber('assemblyai', create);

describe('AssemblyAI', () => {
  it('is given the sound, ordered the work, asked until it is done, and told to forget it', async () => {
    const { text, language } = await create().transcribe({ audio, language: 'fr' }, run);
    expect(language).toBe('fr');
    expect(text).toContain('word end.');
    const job = server.calls.at(-1)?.split('/').at(-1);
    expect(server.calls).toEqual([
      'POST /v2/upload',
      'POST /v2/transcript',
      ...Array.from({ length: 3 }, () => `GET /v2/transcript/${job}`),
      `DELETE /v2/transcript/${job}`,
    ]);
    expect(made.waits).toEqual([3_000, 4_500]);
  });

  it('tells speakers apart where it is asked to', async () => {
    const told = await create().transcribe({ audio, language: 'en', diarise: true }, run);
    expect([...new Set(told.segments.map(({ speaker }) => speaker))]).toEqual(['A', 'B']);
    expect(server.orders[0]).toMatchObject({ speaker_labels: true });
    const plain = await create().transcribe({ audio, language: 'en' }, run);
    expect(plain.segments[0]?.speaker).toBeNull();
  });

  it('goes on with the work that was ordered before this process died: nothing is uploaded or paid twice', async () => {
    const kept: TranscribeCheckpoint[] = [];
    const died = new AbortController();
    const onCheckpoint = async (checkpoint: TranscribeCheckpoint) => {
      kept.push(JSON.parse(JSON.stringify(checkpoint)));
      died.abort();
    };
    const first = create().transcribe(
      { audio, language: 'en' },
      { ...run, onCheckpoint, signal: died.signal },
    );
    await expect(first).rejects.toThrow(/abort/i);
    expect(kept).toMatchObject([{ seconds: 0, remoteId: expect.any(String) }]);
    server.calls.length = 0;
    const { text } = await create().transcribe({ audio, language: 'en', resumeFrom: kept[0] }, run);
    expect(text).toContain('word');
    expect(server.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('begins anew where the vendor has forgotten what was ordered', async () => {
    const lost = {
      engine: 'assemblyai.universal',
      seconds: 0,
      language: 'en',
      segments: [],
      remoteId: 'job-0',
    };
    const resumeFrom = { ...lost, voicedSeconds: 0, foreignSeconds: 0 };
    expect((await create().transcribe({ audio, language: 'en', resumeFrom }, run)).text).toContain('word');
    expect(server.calls.filter((call) => call.startsWith('POST'))).toHaveLength(2);
  });

  it('calls silence an error when it is to find the language out; it is none', async () => {
    const silence = syntheticSilence(5);
    const result = await create().transcribe({ audio: silence, language: null }, run);
    expect(result).toMatchObject({ text: '', segments: [] });
  });

  it('is not waited for without an end', async () => {
    const never = JSON.stringify(transcriptOf('job-9', { audio_url: 'x' }, null));
    turns = [null, null];
    always = { body: never };
    await expect(create().transcribe({ audio, language: 'en' }, run)).rejects.toThrow(
      'ai.provider_timed_out',
    );
    const waited = made.waits.reduce((sum, one) => sum + one, 0);
    expect(waited).toBeGreaterThan(15 * 60_000);
    expect(waited).toBeLessThan(17 * 60_000);
  });

  it('that fails at the work gives no invented text', async () => {
    turns = [null, null];
    const failed = {
      ...transcriptOf('job-1', { audio_url: 'x' }, null),
      status: 'error',
      error: 'Broken file',
    };
    always = { body: JSON.stringify(failed) };
    await expect(create().transcribe({ audio, language: 'en' }, run)).rejects.toThrow('ai.provider_refused');
  });

  it.each<[SpeechTurn, string]>([
    [{ status: 400 }, 'ai.provider_refused'],
    [{ status: 401 }, 'ai.provider_key_refused'],
    [{ status: 403 }, 'ai.provider_key_refused'],
    [{ status: 408 }, 'ai.provider_timed_out'],
    [{ status: 413 }, 'ai.provider_too_large'],
    [{ status: 429, retryAfter: 3_600 }, 'ai.provider_busy'],
    [{ status: 503 }, 'ai.provider_unavailable'],
    [{ status: 504 }, 'ai.provider_timed_out'],
    [{ body: '{"upload_url": 7}' }, 'ai.provider_malformed'],
    [{ body: 'Bonj' }, 'ai.provider_malformed'],
    [{ breaks: true }, 'ai.provider_unavailable'],
  ])('that answers %j gives no invented text, at any step', async (met, code) => {
    for (const before of [0, 1, 2]) {
      turns = Array.from({ length: before }, () => null);
      always = met;
      // A provider that failed is left alone for a while: each case is another organisation.
      const account = `${before} ${JSON.stringify(met)}`;
      await expect(create().transcribe({ audio, language: 'fr' }, { account })).rejects.toThrow(code);
    }
  });
});

const schemas = '/components/schemas/';
const optional = vendorDescription('assemblyai/openapi.json', `${schemas}TranscriptOptionalParams`);
const transcript = vendorDescription('assemblyai/openapi.json', `${schemas}Transcript`);

describe.skipIf(!optional)('AssemblyAI’s description (skipped without ../shared/specs)', () => {
  it.each([null, 'fr'])('has every field of the order as it is sent, in %s', async (language) => {
    await create().transcribe({ audio, language, diarise: true }, run);
    // Its two parts forbid each other's fields, so the address, which the first one has alone, is left out.
    const { audio_url, ...order } = server.orders[0] ?? {};
    expect(audio_url).toEqual(expect.any(String));
    expect(optional?.(order)).toEqual([]);
  });

  it('is what the fake server keeps to', () => {
    const words = [{ text: 'word', start: 0, end: 1, speaker: 0 }];
    const order = { audio_url: 'https://a.example/1', language_code: 'fr', speaker_labels: true };
    expect(transcript?.(transcriptOf('job-1', order, words))).toEqual([]);
    expect(transcript?.(transcriptOf('job-1', order, null))).toEqual([]);
  });
});
