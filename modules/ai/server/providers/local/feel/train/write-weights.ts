import { writeFileSync } from 'node:fs';
import type { FeelWeights } from '../model.ts';

/** One weight in so many is cut short, so that the rest keeps more of its eight bits. */
const CUT = 0.0005;

/** The same weights with the hashed ones in signed bytes, as they ship. */
export function quantised(weights: FeelWeights): FeelWeights {
  const sizes = Float32Array.from(weights.hashed, (value) => Math.abs(value))
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1;
  const hashedScale = largest / 127;
  const hashed = Int8Array.from(weights.hashed, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / hashedScale))),
  );
  return { ...weights, hashed, hashedScale };
}

/** As `load` of ../model.ts reads it. */
export function writeWeights({ hashedScale, settings, placed, hashed }: FeelWeights): void {
  const parts = [Float32Array.of(hashedScale), settings, placed, hashed];
  const file = Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
  writeFileSync(new URL('../feel.bin', import.meta.url), file);
  console.log(`feel.bin: ${Math.ceil(file.length / 1024)} kB`);
}
