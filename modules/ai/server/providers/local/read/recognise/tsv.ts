import type { Box, ReadLine } from '../../../../ports/read.port.ts';

/** A line and the paragraph that it belongs to; lines of one paragraph follow each other. */
export interface RecognisedLine extends ReadLine {
  readonly paragraph: string;
}

const levels = { line: 4, word: 5 } as const;

/**
 * Tesseract's table of a page (`TessBaseAPI::GetTSVText`): level, page, block, paragraph, line, word, left, top, width,
 * height, confidence in percent, text. A tenth of the size of its JSON, which has every letter's box.
 */
export function linesOfTsv(table: string): RecognisedLine[] {
  const lines: (Omit<RecognisedLine, 'words'> & { words: ReadLine['words'][number][] })[] = [];
  for (const row of table.split('\n')) {
    const [level, , block, paragraph, , , left, top, width, height, percent, ...text] = row.split('\t');
    const box: Box = [Number(left), Number(top), Number(width), Number(height)];
    if (Number(level) === levels.line) lines.push({ paragraph: `${block}.${paragraph}`, box, words: [] });
    const word = text.join(' ').trim();
    if (Number(level) !== levels.word || word === '') continue;
    lines
      .at(-1)
      ?.words.push({ box, text: word, confidence: Math.min(1, Math.max(0, Number(percent) / 100)) });
  }
  return lines.filter(({ words }) => words.length > 0);
}
