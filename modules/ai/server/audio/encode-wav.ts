import { sampleRate } from './audio-file.ts';

const headerBytes = 44;

/** One channel of 16 kHz as WAV of 16 bits, which every server reads: 32 kB a second. */
export function encodeWav(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(headerBytes + samples.length * 2));
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples.length * 2, 40);
  for (let at = 0; at < samples.length; at += 1) {
    const sample = Math.max(-1, Math.min(1, samples[at] ?? 0));
    bytes.writeInt16LE(Math.round(sample * 32_767), headerBytes + at * 2);
  }
  return new Uint8Array(bytes.buffer);
}
