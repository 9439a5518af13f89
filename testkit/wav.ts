/** A recording of silence: one channel of 8 kHz, 8 bits. */
export const silentWav = (seconds: number): Buffer =>
  wavOf(Buffer.alloc(seconds * 8_000, 128), { rate: 8_000, bits: 8 });

/** A tone: one channel of 16 kHz, 16 bits. */
export function toneWav(seconds: number): Buffer {
  const samples = Int16Array.from({ length: seconds * 16_000 }, (_, at) => Math.sin(at / 6) * 12_000);
  return wavOf(Buffer.from(samples.buffer), { rate: 16_000, bits: 16 });
}

/** @param samples of one channel, little-endian */
function wavOf(samples: Buffer, { rate, bits }: { rate: number; bits: number }): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE((rate * bits) / 8, 28);
  header.writeUInt16LE(bits / 8, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
