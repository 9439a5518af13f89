import { type AudioFile, sampleRate } from './audio-file.ts';

const headerBytes = 44;

/** One channel of 16 kHz as WAV of 16 bits, which every server reads: 32 kB a second. */
export function encodeWav(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes + samples.length * 2);
  bytes.set(headerOf(samples.length));
  bytes.set(pcmOf(samples), headerBytes);
  return bytes;
}

/** Of what a file says to be its length, as `openAudio` reads it. */
const graceSeconds = 1;

/** A whole recording in the same form, piece by piece: its length stands at its beginning, so silence fills up what is missing. */
export async function* streamWav(audio: AudioFile, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  let left = Math.ceil((audio.durationSeconds + graceSeconds) * sampleRate);
  yield headerOf(left);
  for await (const piece of audio.samples(signal)) {
    const samples = piece.subarray(0, left);
    left -= samples.length;
    if (samples.length > 0) yield pcmOf(samples);
  }
  for (; left > 0; left -= sampleRate) yield pcmOf(new Float32Array(Math.min(left, sampleRate)));
}

function headerOf(samples: number): Uint8Array {
  const bytes = Buffer.alloc(headerBytes);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(headerBytes - 8 + samples * 2, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples * 2, 40);
  return bytes;
}

function pcmOf(samples: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(samples.length * 2);
  for (let at = 0; at < samples.length; at += 1) {
    const sample = Math.max(-1, Math.min(1, samples[at] ?? 0));
    bytes.writeInt16LE(Math.round(sample * 32_767), at * 2);
  }
  return bytes;
}
