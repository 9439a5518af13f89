import { type KeptDocument, type Segment, textOf } from '../pieces.ts';

/** `00:00:01,000 --> 00:00:04,000`, with a dot and settings behind it in WebVTT. */
const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{3}\s+-->\s+(?:\d+:)?\d{1,2}:\d{2}[,.]\d{3}/;

/** Lines that are said, from `start` to before `end`; all others stay. */
interface Said {
  readonly start: number;
  readonly end: number;
}

/**
 * Subtitles, SRT or WebVTT: numbers, times, settings, notes and styles stay; what is said is translated as one sentence and
 * spread over as many lines as before. Lines of a dialogue, which begin with a dash, are translated each by itself.
 */
export function keepSubtitles(text: string): KeptDocument {
  const lines = text.split(/\r\n|\n|\r/);
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const cues = findCues(lines);
  return {
    segments: cues.map(({ start, end }): Segment => [lines.slice(start, end).join(' ')]),
    rebuild(translated) {
      const whole = [...lines];
      for (const [number, { start, end }] of cues.entries()) {
        const said = wrap(textOf(translated[number] ?? []), end - start);
        for (const [offset, line] of said.entries()) whole[start + offset] = line;
      }
      return whole.join(lineBreak);
    },
  };
}

function findCues(lines: readonly string[]): Said[] {
  const cues: Said[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!TIMING.test(lines[at] ?? '')) continue;
    const start = at + 1;
    let end = start;
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1;
    const said = lines.slice(start, end);
    if (said.some((line) => /^\s*[-–—]/.test(line))) {
      cues.push(...said.map((_, offset) => ({ start: start + offset, end: start + offset + 1 })));
    } else if (end > start) cues.push({ start, end });
    at = end;
  }
  return cues;
}

/** A sentence over exactly so many lines of about one length, cut at spaces; the last ones are empty when words are few. */
function wrap(sentence: string, count: number): string[] {
  const lines: string[] = [];
  let rest = sentence.trim();
  for (let left = count; left > 1; left -= 1) {
    const aim = rest.length / left;
    const spaces = Array.from(rest.matchAll(/ (?![^<]*>)/g), ({ index }) => index);
    const [nearest = -1] = spaces.sort((one, other) => Math.abs(one - aim) - Math.abs(other - aim));
    if (nearest < 0) break;
    lines.push(rest.slice(0, nearest));
    rest = rest.slice(nearest + 1);
  }
  lines.push(rest);
  // An empty line would end the cue.
  while (lines.length < count) lines.push('\u00a0');
  return lines;
}
