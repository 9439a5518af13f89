import type { ReadBlock, ReadLine } from '../../../../ports/read.port.ts';
import type { RecognisedLine } from './tsv.ts';
import { boxAround, scaleBox } from './turn-box.ts';

/** Lines of such doubt are spots, edges and ornaments. On a page that is hard to read as a whole, words may be doubtful. */
const leastLine = 0.35;
const leastLineWithoutLetters = 0.6;
/** A page on which nothing is read better than this has no text that could be read. */
const leastPage = 0.3;

export interface BlockOptions {
  /** Pixels of the page to a pixel of the boxes. */
  readonly factor: number;
  readonly width: number;
  readonly height: number;
  /** Of the whole page. */
  readonly confidence: number;
}

/** Paragraphs of the lines that were read with some certainty; what would be noise is left out. */
export function toBlocks(lines: readonly RecognisedLine[], options: BlockOptions): ReadBlock[] {
  if (options.confidence < leastPage) return [];
  const paragraphs: { key: string; lines: ReadLine[] }[] = [];
  for (const line of lines) {
    if (isNoise(line)) continue;
    const scaled = scaledLine(line, options);
    const last = paragraphs.at(-1);
    if (last?.key === line.paragraph) last.lines.push(scaled);
    else paragraphs.push({ key: line.paragraph, lines: [scaled] });
  }
  return paragraphs.map(({ lines: its }) => blockOf(its));
}

export function blockOf(lines: readonly ReadLine[]): ReadBlock {
  const words = lines.flatMap((line) => line.words);
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  return {
    box: boxAround(lines.map(({ box }) => box)),
    text: lines.map((line) => line.words.map(({ text }) => text).join(' ')).join('\n'),
    confidence: Math.round(confidence * 1000) / 1000,
    lines,
  };
}

function isNoise({ words }: RecognisedLine): boolean {
  const letters = words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const mean = words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
  return mean < (letters ? leastLine : leastLineWithoutLetters);
}

function scaledLine({ words }: RecognisedLine, { factor, width, height }: BlockOptions): ReadLine {
  const scaled = words.map((word) => ({
    text: word.text,
    confidence: Math.round(word.confidence * 1000) / 1000,
    box: scaleBox(word.box, factor, width, height),
  }));
  return { words: scaled, box: boxAround(scaled.map(({ box }) => box)) };
}
