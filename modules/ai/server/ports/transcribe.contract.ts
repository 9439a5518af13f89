import { describe, expect, it } from 'vitest';
import { transcriptSchema } from '../../contract/index.ts';
import { type AudioFile, sampleRate } from '../audio/audio-file.ts';
import type { TranscribeCheckpoint, Transcriber } from './transcribe.port.ts';

/** A voice and a pause, again and again: nobody's words, but cut and timed as speech is. */
export function syntheticSpeech(seconds: number): AudioFile {
  return {
    durationSeconds: seconds,
    async *samples(signal) {
      for (let second = 0; second < seconds; second += 1) {
        signal?.throwIfAborted();
        yield Float32Array.from({ length: sampleRate }, (_, at) => {
          // Eight seconds of voice, two of silence.
          const time = second + at / sampleRate;
          const voice =
            time % 10 < 8 ? 0.3 * Math.sin(2 * Math.PI * 180 * time) * Math.sin(2 * Math.PI * 4 * time) : 0;
          return voice + 1e-5;
        });
      }
    },
  };
}

export const syntheticSilence = (seconds: number): AudioFile => ({
  durationSeconds: seconds,
  async *samples() {
    for (let second = 0; second < seconds; second += 1) yield new Float32Array(sampleRate);
  },
});

/**
 * What every transcriber keeps, whoever its vendor is. Call it from the provider's own test, whose engine or server may be a fake
 * that understands something in every voice.
 */
export function describeTranscriber(name: string, create: () => Transcriber): void {
  const run = { account: 'organisation-1' };
  const audio = syntheticSpeech(45);

  describe(`transcriber ${name}`, () => {
    it('gives what was said in order, each word within its segment and within the recording', async () => {
      const result = await create().transcribe({ audio, language: 'en' }, run);
      expect(transcriptSchema.parse(result)).toEqual(result);
      expect(result).toMatchObject({ language: 'en', engine: create().engine });
      expect(result.segments.length).toBeGreaterThan(0);
      const times = result.segments.flatMap(({ words }) => words.flatMap(({ start, end }) => [start, end]));
      expect([...times].sort((one, other) => one - other)).toEqual(times);
      for (const { start, end, words } of result.segments) {
        expect(words[0]?.start).toBeGreaterThanOrEqual(start);
        expect(words.at(-1)?.end).toBeLessThanOrEqual(end);
      }
      expect(times.at(-1)).toBeLessThanOrEqual(audio.durationSeconds + 1);
    });

    it('writes nothing where nobody speaks', async () => {
      const result = await create().transcribe({ audio: syntheticSilence(20), language: 'en' }, run);
      expect(result).toMatchObject({ text: '', segments: [] });
    });

    it('says how far it has come, up to the end', async () => {
      const told: number[] = [];
      await create().transcribe({ audio, language: 'en' }, { ...run, onProgress: (at) => told.push(at) });
      expect(told.at(-1)).toBe(1);
      expect([...told].sort((one, other) => one - other)).toEqual(told);
    });

    it('goes on where an earlier run stopped, and ends with the same text', async () => {
      const checkpoints: TranscribeCheckpoint[] = [];
      const keep = async (checkpoint: TranscribeCheckpoint) =>
        void checkpoints.push(structuredClone(checkpoint));
      const whole = await create().transcribe({ audio, language: 'en' }, { ...run, onCheckpoint: keep });
      const [first] = checkpoints;
      const again: number[] = [];
      const resumed = await create().transcribe(
        { audio, language: 'en', resumeFrom: JSON.parse(JSON.stringify(first)) as TranscribeCheckpoint },
        { ...run, onCheckpoint: async ({ seconds }) => void again.push(seconds) },
      );
      expect(resumed).toEqual(whole);
      expect(again).toEqual(checkpoints.slice(1).map(({ seconds }) => seconds));
    });

    it('stops when it is given up', async () => {
      const giveUp = new AbortController();
      const onCheckpoint = async () => giveUp.abort();
      const work = create().transcribe(
        { audio, language: 'en' },
        { ...run, onCheckpoint, signal: giveUp.signal },
      );
      await expect(work).rejects.toThrow(/abort/i);
    });
  });
}
