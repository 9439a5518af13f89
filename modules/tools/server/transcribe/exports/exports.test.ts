import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Transcript, TranscriptSegment } from '#modules/ai/contract';
import { toCues } from './cues.ts';
import { toDocx, toTxt } from './documents.ts';
import { toMarkdown } from './markdown.ts';
import { toSrt, toVtt } from './subtitles.ts';

const folder = mkdtempSync(join(tmpdir(), 'comptoir-subtitles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Words one after the other; a speaker for each segment or none. */
function segmentOf(
  start: number,
  words: readonly string[],
  each: number,
  speaker: string | null,
): TranscriptSegment {
  const timed = words.map((text, at) => ({ start: start + at * each, end: start + (at + 1) * each, text }));
  return { start, end: start + words.length * each, speaker, text: words.join(' '), words: timed };
}
const transcriptOf = (segments: TranscriptSegment[]): Transcript => ({
  language: 'en',
  engine: 'local.transcribe.1',
  segments,
  text: segments.map(({ text }) => text).join(' '),
});

const meeting = transcriptOf([
  segmentOf(
    0.2,
    'Good morning everybody, and thank you all for coming so early today.'.split(' '),
    0.3,
    'Ada',
  ),
  segmentOf(4.1, ['Yes.'], 0.2, 'Bob'),
  segmentOf(4.3, 'We will send the <new> price list & the --> samples by Monday.'.split(' '), 0.25, 'Ada'),
]);

const anySegments = fc
  .array(
    fc.record({
      gap: fc.double({ min: -1, max: 20, noNaN: true }),
      each: fc.double({ min: 0, max: 2, noNaN: true }),
      speaker: fc.option(fc.constantFrom('Ada', 'Bob', 'x'.repeat(60)), { nil: null }),
      words: fc.array(fc.oneof(fc.string({ minLength: 1, maxLength: 90 }), fc.lorem({ maxCount: 1 })), {
        maxLength: 30,
      }),
    }),
    { maxLength: 12 },
  )
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, each, speaker, words }) => {
      at = Math.max(0, at + gap);
      const segment = segmentOf(at, words, each, speaker);
      at = segment.end;
      return segment;
    });
  });

describe('subtitles', () => {
  it('have at most two lines of 42 characters, stay a second at least, and never overlap', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        let free = 0;
        for (const { start, end, lines } of toCues(segments)) {
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(42);
          expect(end - start).toBeGreaterThanOrEqual(0.999);
          expect(start).toBeGreaterThanOrEqual(free);
          free = end;
        }
      }),
    );
  });

  it('hold every word', () => {
    const words = toCues(meeting.segments, false).flatMap(({ lines }) => lines.join(' ').split(' '));
    expect(words.join(' ')).toBe(meeting.text);
  });

  it('name who begins to speak', () => {
    const spoken = toCues(meeting.segments).map(({ lines }) => lines[0]);
    expect(spoken.filter((line) => /^(Ada|Bob): /.test(line ?? ''))).toHaveLength(3);
  });

  it('write out what is syntax', () => {
    expect(toVtt(meeting)).toContain('&lt;new&gt; price list &amp; the\n--&gt; samples');
    expect(toVtt(meeting)).toContain('<v Bob>Yes.');
    expect(toSrt(meeting).match(/-->/g)).toHaveLength(toCues(meeting.segments).length);
  });

  it.each(['srt', 'vtt'])('are read by ffmpeg as %s (skipped without it)', (format) => {
    const path = join(folder, `meeting.${format}`);
    writeFileSync(path, format === 'srt' ? toSrt(meeting) : toVtt(meeting));
    try {
      execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    } catch {
      return;
    }
    const read = execFileSync('ffmpeg', ['-loglevel', 'error', '-i', path, '-f', 'srt', '-'], {
      encoding: 'utf8',
    });
    expect(read.match(/-->/g)?.length).toBeGreaterThanOrEqual(toCues(meeting.segments).length);
    expect(read).toContain('Good morning everybody');
  });
});

const headings = { summary: 'summary', actions: 'actions', chapters: 'chapters', words: 'words' };

describe('documents', () => {
  it('have a paragraph a speaker, as text', () => {
    expect(toTxt(meeting)).toBe(
      '[0:00] Ada: Good morning everybody, and thank you all for coming so early today.\n\n[0:04] Bob: Yes.\n\n[0:04] Ada: We will send the <new> price list & the --> samples by Monday.\n',
    );
  });

  it('are read by word processors, whatever was said', async () => {
    const strange = transcriptOf([segmentOf(0, ['\u0000\u0008a', '\ud800', '<b>&', '😀'], 1, 'A & B')]);
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ buffer: await toDocx(strange, 'A <meeting>') });
    expect(value).toContain('A <meeting>');
    expect(value).toContain('A & B: a  <b>& 😀');
  });

  it('say what is to be done, and when it was said, as notes', () => {
    const notes = toMarkdown(meeting, 'meeting_1.mp3', headings);
    expect(notes).toContain('# meeting\\_1.mp3');
    expect(notes).toContain(
      '## actions\n\n- We will send the \\<new\\> price list & the --\\> samples by Monday. (0:04)',
    );
  });
});
