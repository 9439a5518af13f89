import type { Box } from '#modules/ai';
import type { ReadBlock } from '../../../contract/read.ts';

export interface PlacedWord {
  readonly box: Box;
  readonly text: string;
  /** 0 to 1; 1 where a person wrote it. */
  readonly confidence: number;
}

export interface PlacedLine {
  readonly box: Box;
  readonly words: readonly PlacedWord[];
}

/**
 * The lines of a block with the place of each word. Words that nobody corrected lie where they were read; the others are
 * spread over their line by their length, and lines that are new over the block.
 */
export function placedLines(block: ReadBlock): PlacedLine[] {
  const said = block.text.split('\n').filter((line) => line.trim() !== '');
  return said.map((text, at) => {
    const old = said.length === block.lines.length ? block.lines[at] : undefined;
    const words = old?.words.map(([x, y, width, height, confidence, word]) => ({
      box: [x, y, width, height] as Box,
      text: word,
      confidence,
    }));
    if (old && words && words.map((word) => word.text).join(' ') === text) return { box: old.box, words };
    const box = old?.box ?? slice(block.box, at, said.length);
    return { box, words: spread(text, box) };
  });
}

function slice([x, y, width, height]: Box, at: number, count: number): Box {
  const top = Math.round((height * at) / count);
  return [x, y + top, width, Math.max(1, Math.round((height * (at + 1)) / count) - top)];
}

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function spread(text: string, [x, y, width, height]: Box): PlacedWord[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const all = Math.max(1, words.join(' ').length);
  const place = (letters: number) => Math.round((letters / all) * width);
  let before = 0;
  return words.map((word) => {
    const start = place(before);
    const wide = Math.max(1, place(before + word.length) - start);
    before += word.length + 1;
    const left = fromRight.test(text) ? x + width - start - wide : x + start;
    return { text: word, confidence: 1, box: [Math.max(0, left), y, wide, height] };
  });
}

export const runsFromRight = (text: string): boolean => fromRight.test(text);
