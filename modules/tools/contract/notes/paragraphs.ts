import type { TranscriptSegment } from '#modules/ai/contract';

/** What one speaker says in one go. */
export interface Paragraph {
  readonly start: number;
  readonly speaker: string | null;
  readonly text: string;
}

/** After such a silence somebody reads on with a new paragraph, and after so many characters too. */
const silence = 2;
const longest = 700;

export function toParagraphs(segments: readonly TranscriptSegment[]): Paragraph[] {
  const paragraphs: { start: number; end: number; speaker: string | null; text: string }[] = [];
  for (const { start, end, speaker, text } of segments) {
    const last = paragraphs.at(-1);
    const goesOn =
      last &&
      last.speaker === speaker &&
      start - last.end < silence &&
      last.text.length + text.length < longest;
    if (goesOn) Object.assign(last, { end, text: `${last.text} ${text}` });
    else paragraphs.push({ start, end, speaker, text });
  }
  return paragraphs.map(({ start, speaker, text }) => ({ start, speaker, text }));
}

/** `1:02:03`, or `2:03` in the first hour. */
export function timeOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
