import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openAudio } from '../../../audio/open-audio.ts';
import { describeTranscriber, syntheticSpeech } from '../../../ports/transcribe.contract.ts';
import { createEar, type Ear } from './ear.ts';
import { createLocalTranscriber } from './local-transcriber.ts';

/** Understands a word in every half second, with this much confidence. */
function pretendedEar(confidence: (window: number) => number): Ear & { heard: number } {
  return {
    heard: 0,
    async hear(samples) {
      const seconds = samples.length / 16_000;
      const words = Array.from({ length: Math.floor(seconds * 2) }, (_, at) => ({
        start: at / 2 + 0.05,
        end: at / 2 + 0.4,
        text: at % 8 === 7 ? 'word.' : 'word',
      }));
      this.heard += 1;
      return { words, confidence: confidence(this.heard), tokens: words.length };
    },
    close: async () => undefined,
  };
}

const run = { account: 'organisation-1' };
const certain = -0.1;
const garbled = -1.2;

describeTranscriber('local', () => createLocalTranscriber(pretendedEar(() => certain)));

describe('the English ear', () => {
  it('refuses another language before it hears anything', async () => {
    const ear = pretendedEar(() => certain);
    const work = createLocalTranscriber(ear).transcribe({ audio: syntheticSpeech(5), language: 'fr' }, run);
    await expect(work).rejects.toMatchObject({ message: 'ai.language_not_served', vars: { language: 'fr' } });
    expect(ear.heard).toBe(0);
  });

  it.each([null, 'en'])(
    'refuses what it does not understand, soon, when told that it is %s',
    async (language) => {
      const ear = pretendedEar(() => garbled);
      const work = createLocalTranscriber(ear).transcribe({ audio: syntheticSpeech(600), language }, run);
      await expect(work).rejects.toThrow('ai.language_not_served');
      expect(ear.heard).toBeLessThan(6);
    },
  );

  it('leaves out what it does not understand between what it does', async () => {
    const audio = syntheticSpeech(60);
    const every = await createLocalTranscriber(pretendedEar(() => certain)).transcribe(
      { audio, language: null },
      run,
    );
    const ear = pretendedEar((window) => (window === 2 ? garbled : certain));
    const some = await createLocalTranscriber(ear).transcribe({ audio, language: null }, run);
    expect(some.segments.length).toBeGreaterThan(0);
    expect(some.segments.length).toBeLessThan(every.segments.length);
  });
});

const sample = fileURLToPath(new URL('../../../../../../../shared/samples/speech/jfk.flac', import.meta.url));
const reference =
  'and so my fellow americans ask not what your country can do for you ask what you can do for your country';
const plain = (text: string) => text.toLowerCase().replace(/[^a-z ]/g, '');

describe.skipIf(!existsSync(sample))('the real model (skipped without ../shared/samples)', () => {
  const ear = createEar();
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-speech-'));
  afterAll(async () => {
    await ear.close();
    rmSync(folder, { recursive: true });
  });

  it('hears a speech without a wrong word, each word when it is said', { timeout: 60_000 }, async () => {
    const result = await createLocalTranscriber(ear).transcribe(
      { audio: await openAudio(sample), language: null },
      run,
    );
    expect(plain(result.text)).toBe(reference);
    const words = result.segments.flatMap((segment) => segment.words);
    // By ear and by the wave: where these four begin.
    const heard = ['Americans', 'ask', 'country', 'country.'].map(
      (word) => words.find(({ text }) => text.replace(/,$/, '') === word)?.start,
    );
    for (const [at, second] of [1.62, 3.3, 5.85, 9.95].entries()) {
      expect(Math.abs((heard[at] ?? 0) - second)).toBeLessThan(0.3);
    }
  });

  it('refuses French (skipped without espeak-ng)', { timeout: 60_000 }, async ({ skip }) => {
    const path = join(folder, 'french.wav');
    try {
      execFileSync('espeak-ng', [
        '-v',
        'fr',
        '-w',
        path,
        'Bonjour, livrez-vous aussi en Belgique et à quel prix ?',
      ]);
    } catch {
      skip('espeak-ng is not installed');
    }
    const work = createLocalTranscriber(ear).transcribe(
      { audio: await openAudio(path), language: null },
      run,
    );
    await expect(work).rejects.toThrow('ai.language_not_served');
  });
});
