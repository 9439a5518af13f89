import type { SpokenWord, TranscriptSegment } from '../../../contract/index.ts';
import { toSentences } from '../local/transcribe/sentences.ts';

/** A word and who says it; null where nobody told speakers apart. */
export interface VoicedWord extends SpokenWord {
  readonly speaker: string | null;
}

/** Words as sentences, each of one speaker. */
export function speakerSegments(words: readonly VoicedWord[]): TranscriptSegment[] {
  const turns: VoicedWord[][] = [];
  for (const word of words) {
    const turn = turns.at(-1);
    if (turn && turn[0]?.speaker === word.speaker) turn.push(word);
    else turns.push([word]);
  }
  return turns.flatMap((turn) =>
    toSentences(turn.map(({ speaker: _, ...word }) => word)).map((sentence) => ({
      ...sentence,
      speaker: turn[0]?.speaker ?? null,
    })),
  );
}

/** The first speaker is A, the second B; after Z comes A2. */
export const speakerName = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26) + 1);
