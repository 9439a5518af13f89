import { describe, expect, it } from 'vitest';
import { sampleRate } from '../../../audio/audio-file.ts';
import { syntheticSilence, syntheticSpeech } from '../../../ports/transcribe.contract.ts';
import { cutWindows, type SpeechWindow } from './cut-windows.ts';

async function cut(audio: { samples(): AsyncIterable<Float32Array> }, from = 0): Promise<SpeechWindow[]> {
  const windows: SpeechWindow[] = [];
  for await (const window of cutWindows(audio.samples(), from)) windows.push(window);
  return windows;
}

describe('windows of speech', () => {
  it('follow each other without a gap, to the end', async () => {
    const windows = await cut(syntheticSpeech(95));
    expect(windows[0]?.start).toBe(0);
    expect(windows.at(-1)?.end).toBe(95 * sampleRate);
    for (const [at, window] of windows.slice(1).entries()) expect(window.start).toBe(windows[at]?.end);
  });

  it('are at most sixteen seconds long', async () => {
    const windows = await cut({
      async *samples() {
        for (let second = 0; second < 60; second += 1)
          yield Float32Array.from({ length: sampleRate }, (_, at) => 0.2 * Math.sin(at / 7));
      },
    });
    for (const { start, end } of windows) expect((end - start) / sampleRate).toBeLessThanOrEqual(16);
  });

  it('are cut in pauses, not in words', async () => {
    for (const { end } of await cut(syntheticSpeech(60))) {
      const within = (end / sampleRate) % 10;
      expect(within === 0 || within > 8).toBe(true);
    }
  });

  it('are the same from the middle as from the beginning', async () => {
    const windows = await cut(syntheticSpeech(60));
    const [, second] = windows;
    expect(await cut(syntheticSpeech(60), second?.start)).toEqual(windows.slice(1));
  });

  it('hold nothing where nobody speaks', async () => {
    const windows = await cut(syntheticSilence(40));
    expect(windows.every(({ samples, voicedSeconds }) => samples.length === 0 && voicedSeconds === 0)).toBe(
      true,
    );
  });
});
