import type { SpokenWord, TranscriptSegment } from '#modules/ai/contract';

/** A subtitle: at most two lines of 42 characters (BBC Subtitle Guidelines; Netflix Timed Text), at least a second long. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** Who begins to speak with it; null where that is known from the cue before, or not at all. */
  readonly speaker: string | null;
  readonly lines: readonly string[];
}

const lineLength = 42;
const mostLines = 2;
const leastSeconds = 1;
const mostSeconds = 7;
/** Between two words of one cue. */
const longestGap = 1.5;

/**
 * Cues in order, none over another. A cue ends with its sentence where it can, and stays a second at least: where the next one
 * would begin before, that one waits.
 * @param withSpeakers puts `Name: ` before what a new speaker says
 */
export function toCues(segments: readonly TranscriptSegment[], withSpeakers = true): Cue[] {
  const cues: Cue[] = [];
  let speaking: string | null = null;
  for (const segment of segments) {
    const begins = segment.speaker !== null && segment.speaker !== speaking ? segment.speaker : null;
    speaking = segment.speaker ?? speaking;
    const parts = split(wordsOf(segment), withSpeakers && begins !== null ? `${begins}:` : null);
    for (const [at, words] of parts.entries()) {
      cues.push({
        start: words[0]?.start ?? segment.start,
        end: words.at(-1)?.end ?? segment.end,
        speaker: at === 0 ? begins : null,
        lines: wrap(words.map(({ text }) => text)),
      });
    }
  }
  return apart(cues);
}

/** Every text as words, also one that somebody typed without times; a word that is wider than a line is cut. */
function wordsOf({ words, text, start, end }: TranscriptSegment): SpokenWord[] {
  const timed = words.length > 0 ? words : spread(text, start, end);
  return timed.flatMap((word) =>
    word.text
      .split(/\s+/)
      .flatMap((part) => part.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [])
      .map((part) => ({ ...word, text: part })),
  );
}

function spread(text: string, start: number, end: number): SpokenWord[] {
  const words = text.split(/\s+/).filter(Boolean);
  const each = (end - start) / Math.max(1, words.length);
  return words.map((word, at) => ({ start: start + at * each, end: start + (at + 1) * each, text: word }));
}

function split(words: readonly SpokenWord[], label: string | null): SpokenWord[][] {
  const [first] = words;
  if (!first) return [];
  const all = label === null ? words : [...labelWords(label, first.start), ...words];
  const parts: SpokenWord[][] = [];
  for (const word of all) {
    const current = parts.at(-1);
    const begin = current?.[0];
    const last = current?.at(-1);
    const fits =
      current &&
      begin &&
      last &&
      wrap([...current, word].map(({ text }) => text)).length <= mostLines &&
      word.end - begin.start <= mostSeconds &&
      word.start - last.end <= longestGap;
    if (fits) current.push(word);
    else parts.push([word]);
  }
  return parts;
}

function labelWords(label: string, start: number): SpokenWord[] {
  const parts = label
    .split(/\s+/)
    .flatMap((part) => part.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? []);
  return parts.map((text) => ({ start, end: start, text }));
}

/** Lines as full as they may be; of two, the first is no shorter than it must. */
function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= lineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As a reader counts: a letter with its accents is one. */
const width = (text: string) => [...text.normalize('NFC')].length;

function apart(cues: readonly Cue[]): Cue[] {
  let free = 0;
  return cues.map((cue, at) => {
    const start = millis(Math.max(cue.start, free));
    const next = cues[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    // Up to the next one if it is near, so that lines do not flicker.
    const natural = Math.min(Math.max(cue.end, start + leastSeconds), Math.max(next, start + leastSeconds));
    const end = millis(natural);
    free = end;
    return { ...cue, start, end };
  });
}

const millis = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
