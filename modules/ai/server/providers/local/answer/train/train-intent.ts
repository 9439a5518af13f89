/**
 * Trains the encoder that tells what a text is about on the bank of paraphrases, and writes intent/intent.bin (about a
 * minute of CPU). Before train.ts, whose models read what it says.
 *   npx tsx modules/ai/server/providers/local/answer/train/train-intent.ts
 *   ... --check    learn without every fifth question, and tell how many of those find their frame
 */
import { writeFileSync } from 'node:fs';
import { framesOf, type IntentWeights, pointOf, readingOf } from '../intent/encoder.ts';
import { readBank } from './bank.ts';
import { type BankText, bankTexts } from './intent-texts.ts';
import { learnIntent } from './learn-intent.ts';

const bank = readBank();
const texts = bankTexts(bank);

function check(): void {
  const isKept = (_: BankText, at: number): boolean => at % 5 !== 3;
  const weights = learnIntent(texts.filter(isKept), bank.length);
  const left = texts.filter((text, at) => !isKept(text, at));
  const ranks = left.map(({ features, form, frame }) => {
    const frames = framesOf(pointOf(readingOf(features), form, weights), weights);
    return frames.filter((share) => share > (frames[frame] ?? 0)).length;
  });
  const share = (most: number): string =>
    ((100 * ranks.filter((rank) => rank < most).length) / ranks.length).toFixed(1);
  console.log(
    `${left.length} texts left out: frame first ${share(1)} %, among three ${share(3)} %, of ${bank.length}`,
  );
}

function write({ size, frames, rows, meaning, forms, heads, biases }: IntentWeights): void {
  const largest = Float32Array.from(rows).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / 127;
  const floats = [meaning, forms, heads, biases].map((part) => Buffer.from(part.buffer));
  const head = Buffer.alloc(8);
  head.writeUInt16LE(size, 0);
  head.writeUInt16LE(frames, 2);
  head.writeFloatLE(scale, 4);
  const bytes = Int8Array.from(rows, (value) => Math.round(value / scale));
  const file = Buffer.concat([head, ...floats, Buffer.from(bytes.buffer)]);
  writeFileSync(new URL('../intent/intent.bin', import.meta.url), file);
  console.log(`intent: ${frames} frames, ${texts.length} texts, ${Math.ceil(file.length / 1024)} kB`);
}

if (process.argv.includes('--check')) check();
else write(learnIntent(texts, bank.length));
