import type { SpokenWord, TranscriptSegment } from '../../../../contract/index.ts';

/** Between two words of one sentence. */
const longestGap = 2;
const longestSentence = 60;
const endOfSentence = /[.?!…]["'”’)]*$/;
/** A full stop after these ends no sentence. */
const shortened = /^(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|no|[a-z])\.$/i;

/** Words as sentences: a segment ends with a full stop, before a silence, or after sixty words. Times to the millisecond. */
export function toSentences(words: readonly SpokenWord[]): TranscriptSegment[] {
  const sentences: SpokenWord[][] = [];
  for (const word of words) {
    const current = sentences.at(-1);
    const last = current?.at(-1);
    const over =
      !current ||
      !last ||
      current.length >= longestSentence ||
      word.start - last.end > longestGap ||
      (endOfSentence.test(last.text) && !shortened.test(last.text));
    if (over) sentences.push([word]);
    else current.push(word);
  }
  return sentences.map(toSegment);
}

function toSegment(words: readonly SpokenWord[]): TranscriptSegment {
  const rounded = words.map(({ start, end, text }) => ({ start: millis(start), end: millis(end), text }));
  return {
    start: rounded[0]?.start ?? 0,
    end: rounded.at(-1)?.end ?? 0,
    speaker: null,
    text: rounded.map(({ text }) => text).join(' '),
    words: rounded,
  };
}

const millis = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
