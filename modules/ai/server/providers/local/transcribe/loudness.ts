import { sampleRate } from '../../../audio/audio-file.ts';

/** 20 ms, in which a voice hardly changes. */
export const frameSamples = sampleRate / 50;

/** Of each whole frame, in decibels below full scale; digital silence is -100. */
export function loudness(samples: Float32Array): Float32Array {
  const frames = new Float32Array(Math.floor(samples.length / frameSamples));
  for (let frame = 0; frame < frames.length; frame += 1) {
    let energy = 0;
    for (let at = frame * frameSamples; at < (frame + 1) * frameSamples; at += 1)
      energy += (samples[at] ?? 0) ** 2;
    frames[frame] = 10 * Math.log10(energy / frameSamples + 1e-10);
  }
  return frames;
}

/** Below this nobody hears a voice. */
const inaudible = -60;
/** A room in which nobody speaks is at least so far below its voices; where nothing stands out, everything may be voice. */
const contrast = 8;
/** Of the way from the room to the voices. */
const share = 0.3;

/** Above which a frame holds a voice: between the quiet tenth and the loud twentieth of what is given. */
export function voiceThreshold(decibels: Float32Array): number {
  const sorted = Float32Array.from(decibels).sort();
  const room = sorted[Math.floor(sorted.length * 0.1)] ?? inaudible;
  const voices = sorted[Math.floor(sorted.length * 0.95)] ?? inaudible;
  const between = voices - room < contrast ? room - 1 : room + (voices - room) * share;
  return Math.max(inaudible, between);
}

export interface Pause {
  /** First frame, and the first after it. */
  readonly from: number;
  readonly to: number;
}

/** Runs of frames without a voice, from 100 ms. */
export function pausesIn(decibels: Float32Array, threshold: number): Pause[] {
  const pauses: Pause[] = [];
  let from = 0;
  for (let frame = 0; frame <= decibels.length; frame += 1) {
    if (frame < decibels.length && (decibels[frame] ?? 0) <= threshold) continue;
    if (frame - from >= 5) pauses.push({ from, to: frame });
    from = frame + 1;
  }
  return pauses;
}
