import type { SpokenWord, TranscriptSegment } from '#modules/ai/contract';

/** Where a word stands: its part, and its place in it. */
export interface WordPlace {
  readonly segment: number;
  readonly word: number;
}

export type Edit =
  | { readonly kind: 'word'; readonly at: WordPlace; readonly text: string }
  /** A new part begins with this word. */
  | { readonly kind: 'split'; readonly at: WordPlace }
  /** The part is joined with the one before, whose speaker says it. */
  | { readonly kind: 'join'; readonly segment: number }
  | { readonly kind: 'speak'; readonly segment: number; readonly speaker: string }
  /** Everywhere; to the name of another speaker it makes one of both. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

/** @returns the same array where the edit changes nothing */
export function applyEdit(segments: readonly TranscriptSegment[], edit: Edit): readonly TranscriptSegment[] {
  switch (edit.kind) {
    case 'word':
      return correctWord(segments, edit.at, edit.text.split(/\s+/).filter(Boolean));
    case 'split':
      return splitBefore(segments, edit.at);
    case 'join':
      return joinWithBefore(segments, edit.segment);
    case 'speak':
      return segments.map((one, at) => (at === edit.segment ? { ...one, speaker: edit.speaker } : one));
    case 'rename':
      return segments.map((one) => (one.speaker === edit.from ? { ...one, speaker: edit.to } : one));
  }
}

/** The word's own time is shared among what is written in its place; no other word's changes. Nothing takes the word away. */
function correctWord(
  segments: readonly TranscriptSegment[],
  { segment, word }: WordPlace,
  texts: readonly string[],
): readonly TranscriptSegment[] {
  const own = segments[segment];
  const old = own?.words[word];
  if (!own || !old || (texts.length === 1 && texts[0] === old.text)) return segments;
  const words = [...own.words.slice(0, word), ...shared(old, texts), ...own.words.slice(word + 1)];
  return replaced(segments, segment, 1, words.length > 0 ? [{ ...own, words, text: textOf(words) }] : []);
}

function shared({ start, end }: SpokenWord, texts: readonly string[]): SpokenWord[] {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  let at = start;
  return texts.map((text, index) => {
    const stop = index === texts.length - 1 ? end : millis(at + ((end - start) * text.length) / letters);
    const word = { start: at, end: stop, text };
    at = stop;
    return word;
  });
}

function splitBefore(segments: readonly TranscriptSegment[], { segment, word }: WordPlace) {
  const own = segments[segment];
  if (!own || word <= 0 || word >= own.words.length) return segments;
  return replaced(segments, segment, 1, [
    fromWords(own, own.words.slice(0, word)),
    fromWords(own, own.words.slice(word)),
  ]);
}

function joinWithBefore(segments: readonly TranscriptSegment[], segment: number) {
  const [before, own] = [segments[segment - 1], segments[segment]];
  if (!before || !own) return segments;
  const both = { ...before, end: Math.max(before.end, own.end), words: [...before.words, ...own.words] };
  return replaced(segments, segment - 1, 2, [{ ...both, text: `${before.text} ${own.text}` }]);
}

function fromWords(of: TranscriptSegment, words: readonly SpokenWord[]): TranscriptSegment {
  const start = words[0]?.start ?? of.start;
  const end = words.at(-1)?.end ?? of.end;
  return { ...of, start, end, text: textOf(words), words: [...words] };
}

function replaced(
  segments: readonly TranscriptSegment[],
  at: number,
  count: number,
  by: readonly TranscriptSegment[],
): readonly TranscriptSegment[] {
  return [...segments.slice(0, at), ...by, ...segments.slice(at + count)];
}

export const textOf = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join(' ');

/** In the order in which they first speak. */
export function speakersOf(segments: readonly TranscriptSegment[]): string[] {
  return [...new Set(segments.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
}

/** The word that is heard at a time: the last one that has begun. */
export function wordAt(segments: readonly TranscriptSegment[], seconds: number): WordPlace | null {
  const segment = lastBegun(segments, seconds);
  const words = segments[segment]?.words ?? [];
  const word = lastBegun(words, seconds);
  return segment < 0 || word < 0 ? null : { segment, word };
}

function lastBegun(parts: readonly { readonly start: number }[], seconds: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Every place at which the words of a query follow each other, whatever their case, accents and marks. */
export function findWords(segments: readonly TranscriptSegment[], query: string): WordPlace[] {
  const wanted = query.split(/\s+/).map(plain).filter(Boolean);
  if (wanted.length === 0) return [];
  return segments.flatMap(({ words }, segment) => {
    const said = words.map(({ text }) => plain(text));
    return said.flatMap((_, word) =>
      wanted.every((text, at) => said[word + at]?.includes(text)) ? [{ segment, word }] : [],
    );
  });
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

const millis = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
