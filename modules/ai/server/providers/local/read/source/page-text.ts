import type { Box, ReadBlock, ReadLine, ReadWord } from '../../../../ports/read.port.ts';
import type { Rotation } from '../raster.ts';
import { blockOf } from '../recognise/blocks.ts';
import { boxAround, scaleBox, turnBox } from '../recognise/turn-box.ts';

export interface Letter {
  readonly character: string;
  /** In pixels of the page as a viewer shows it. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly visible: boolean;
  /** The file does not say which character its glyph is. */
  readonly unmapped: boolean;
  readonly font: string;
}

interface Word {
  readonly text: string;
  readonly box: Box;
  readonly endsLine: boolean;
  /** Which way its letters follow each other, or undefined where that cannot be told. */
  readonly heading: Rotation | undefined;
}

/** The layer of text of one page. */
export interface PageText {
  /** Letters and digits. */
  readonly letterCount: number;
  /** Of its letters, those that nobody sees: an earlier recognition, or something that was hidden. */
  readonly hiddenShare: number;
  /** Of its characters, those that stand for nothing: the file does not say what its glyphs mean. */
  readonly brokenShare: number;
  readonly fonts: ReadonlySet<string>;
  /** The clockwise turn that sets its lines level. */
  readonly rotation: Rotation;
  /** Of the upright page; `width` and `height` are those before its turn. */
  blocks(width: number, height: number): ReadBlock[];
}

/** A line that stands further below than this, in heights of a line, begins another paragraph. */
const paragraphGap = 1.1;
/** Private use, the mark of what could not be read, and controls, which no page shows. */
const broken = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u;
/** PDFium's own sign for a hyphen at a line's end. */
const lineHyphen = '\u0002';
const letter = /[\p{L}\p{N}]/u;

export function pageText(characters: readonly Letter[]): PageText {
  const letters = characters.map((one) => (one.character === lineHyphen ? { ...one, character: '-' } : one));
  const drawn = letters.filter(({ character }) => !/\s/.test(character));
  const share = (count: number) => (drawn.length === 0 ? 0 : count / drawn.length);
  const words = wordsOf(letters);
  const rotation = headingOf(words);
  return {
    letterCount: drawn.filter(({ character }) => letter.test(character)).length,
    hiddenShare: share(drawn.filter(({ visible }) => !visible).length),
    brokenShare: share(drawn.filter(({ character, unmapped }) => unmapped || broken.test(character)).length),
    fonts: new Set(drawn.map(({ font }) => font)),
    rotation,
    blocks: (width, height) => blocksOf(linesOf(words, rotation, width, height)),
  };
}

function wordsOf(letters: readonly Letter[]): Word[] {
  const words: Word[] = [];
  let open: Letter[] = [];
  const close = (endsLine: boolean) => {
    const word = wordOf(open, endsLine);
    const last = words.at(-1);
    if (word) words.push(word);
    else if (endsLine && last) words[words.length - 1] = { ...last, endsLine };
    open = [];
  };
  for (const one of letters) {
    if (/[\r\n]/.test(one.character)) close(true);
    else if (one.character === '\0' || /\s/.test(one.character)) close(false);
    else open.push(one);
  }
  close(true);
  return words;
}

function wordOf(letters: readonly Letter[], endsLine: boolean): Word | undefined {
  const placed = letters.filter(({ box: [, , width, height] }) => width > 0 && height > 0);
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last) return undefined;
  const text = letters.map(({ character }) => character).join('');
  const [x, y, width, height] = boxAround(placed.map(({ box }) => [...box]));
  const box: Box = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)];
  return { text, box, endsLine, heading: placed.length < 3 ? undefined : headingBetween(text, first, last) };
}

/** Letters from left to right need no turn; those that run down the page were turned a quarter to the right. */
function headingBetween(text: string, first: Letter, last: Letter): Rotation {
  const across = last.box[0] + last.box[2] / 2 - (first.box[0] + first.box[2] / 2);
  const down = last.box[1] + last.box[3] / 2 - (first.box[1] + first.box[3] / 2);
  const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  if (Math.abs(across) >= Math.abs(down)) return across >= 0 !== fromRight ? 0 : 180;
  return down >= 0 !== fromRight ? 270 : 90;
}

function headingOf(words: readonly Word[]): Rotation {
  const counts = new Map<Rotation, number>();
  for (const { heading } of words)
    if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function linesOf(words: readonly Word[], rotation: Rotation, width: number, height: number): ReadLine[] {
  const [wide, high] = rotation % 180 === 0 ? [width, height] : [height, width];
  const lines: ReadLine[] = [];
  let open: ReadWord[] = [];
  for (const { text, box, endsLine } of words) {
    const turned = scaleBox(turnBox(box, rotation, width, height), 1, wide, high);
    open.push({ text, box: turned, confidence: 1 });
    if (!endsLine) continue;
    lines.push({ words: open, box: boxAround(open.map((word) => word.box)) });
    open = [];
  }
  return lines;
}

function blocksOf(lines: readonly ReadLine[]): ReadBlock[] {
  const groups: ReadLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(before, line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
}

/** The next line of the same paragraph: right below, of about the same height, and under it. */
function goesOn(before: ReadLine, line: ReadLine): boolean {
  const [x1, y1, width1, height1] = before.box;
  const [x2, y2, width2, height2] = line.box;
  const tall = Math.max(height1, height2);
  const gap = y2 - (y1 + height1);
  const alike = tall < Math.min(height1, height2) * 1.8;
  return alike && gap > -tall * 0.5 && gap < tall * paragraphGap && x1 < x2 + width2 && x2 < x1 + width1;
}
