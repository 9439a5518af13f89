import type { SpokenWord } from '../../../contract/index.ts';
import { millis } from './hear-windows.ts';

/** The words of a text that is known to be said between two moments, each with time by its letters. */
export function spreadWords(text: string, start: number, end: number): SpokenWord[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
  let at = start;
  return words.map((word) => {
    const stop = at + ((end - start) * (word.length + 1)) / letters;
    const spoken = { start: millis(at), end: millis(stop), text: word };
    at = stop;
    return spoken;
  });
}
