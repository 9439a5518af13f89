import { type Block, blocksOf } from './blocks-of.ts';

/** A piece of a body that is found and shown as one: `text` is `body.slice(start, end)`. */
export interface Passage {
  readonly position: number;
  /** The headings above it, joined by " › ". */
  readonly heading: string;
  readonly text: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Blocks below one heading are put together up to this many characters: a few sentences, which read alone. */
const aimedLength = 400;
/** A block that is longer is cut between sentences, else between words. */
const maxLength = 800;

/**
 * Cuts a Markdown body into passages, in order, without overlap. White space between them, and headings, which are
 * each passage's `heading`, are left out; everything else stands in exactly one. A body of headings alone is one passage.
 */
export function splitPassages(body: string): Passage[] {
  const ranges: Block[] = [];
  for (const block of blocksOf(body)) {
    const last = ranges.at(-1);
    if (last && last.heading === block.heading && block.end - last.start <= aimedLength) {
      ranges[ranges.length - 1] = { ...last, end: block.end };
    } else ranges.push(...cut(body, block));
  }
  if (ranges.length === 0) ranges.push(...cut(body, whole(body)));
  return ranges.map(({ start, end, heading }, position) => ({
    position,
    heading,
    text: body.slice(start, end),
    start,
    end,
  }));
}

function whole(body: string): Block {
  return { start: body.length - body.trimStart().length, end: body.trimEnd().length, heading: '' };
}

/** A block in pieces of at most `maxLength`, each without white space at its ends. */
function cut(body: string, block: Block): Block[] {
  const pieces: Block[] = [];
  let start = block.start;
  while (block.end - start > maxLength) {
    const end = start + lengthOfFirst(body.slice(start, start + maxLength));
    pieces.push({ ...block, start, end: start + body.slice(start, end).trimEnd().length });
    start = end + leadingSpace(body.slice(end, block.end));
  }
  if (start < block.end) pieces.push({ ...block, start });
  return pieces;
}

/** Where to cut: after the last line or sentence, else after the last word, else where the length ends. */
function lengthOfFirst(text: string): number {
  const sentence = /^[\s\S]*(?:[.!?…。؟](?=\s)|\n)/.exec(text)?.[0].length ?? 0;
  if (sentence > maxLength / 4) return sentence;
  const word = /^[\s\S]*\s/.exec(text)?.[0].length ?? 0;
  if (word > maxLength / 4) return word;
  // Never through the middle of a character that takes two units.
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
