import type { Transcript, TranscriptSegment } from '../../contract/index.ts';
import { nameLanguage } from '../providers/local/language/name-language.ts';
import { spreadWords } from '../providers/speech/spread-words.ts';

const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2}[,.]\d{3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[,.]\d{3})/;
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/**
 * WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format") as what was said: a cue is a segment, and `<v Name>` who speaks.
 * Notes, styles and marks are left out. Times are seconds.
 * @param told two letters; otherwise the text tells, and English is what it is taken for
 */
export async function readCaptions(vtt: string, told: string | null): Promise<Transcript> {
  const segments: TranscriptSegment[] = [];
  for (const block of vtt.split(/(?:\r\n|\n|\r){2,}/)) {
    const lines = block.split(/\r\n|\n|\r/);
    const at = lines.findIndex((line) => TIMING.test(line));
    const [, from = '', to = ''] = TIMING.exec(lines[at] ?? '') ?? [];
    const said = lines.slice(at + 1).join(' ');
    const text = plain(said);
    if (at < 0 || text === '') continue;
    const [start, end] = [secondsOf(from), secondsOf(to)];
    const speaker = plain(VOICE.exec(said)?.[1] ?? '') || null;
    segments.push({ start, end, speaker, text, words: spreadWords(text, start, end) });
  }
  const text = segments.map((segment) => segment.text).join(' ');
  const language = told ?? (await nameLanguage(text)).language ?? 'en';
  return { language, text, segments, engine: 'captions' };
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

const secondsOf = (time: string): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
