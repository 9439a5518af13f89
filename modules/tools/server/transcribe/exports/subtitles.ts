import type { Transcript } from '#modules/ai/contract';
import { toCues } from './cues.ts';

/** SubRip, as VLC, ffmpeg and YouTube read it. */
export function toSrt({ segments }: Transcript): string {
  return toCues(segments)
    .map(({ start, end, lines }, at) => {
      const text = lines.map((line) => line.replaceAll('-->', '→')).join('\n');
      return `${at + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${text}\n`;
    })
    .join('\n');
}

/** WebVTT (W3C, 2019): speakers as voices, marks of its own syntax written out. */
export function toVtt({ segments }: Transcript): string {
  let speaker: string | null = null;
  const cues = toCues(segments, false).map((cue) => {
    speaker = cue.speaker ?? speaker;
    const text = cue.lines.map(escaped).join('\n');
    const voiced = speaker === null ? text : `<v ${escaped(speaker)}>${text}`;
    return `${clock(cue.start, '.')} --> ${clock(cue.end, '.')}\n${voiced}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `01:02:03,004` */
function clock(seconds: number, mark: string): string {
  const millis = Math.round(seconds * 1_000);
  const part = (size: number, modulo: number, digits: number) =>
    String(Math.floor(millis / size) % modulo).padStart(digits, '0');
  const hours = String(Math.floor(millis / 3_600_000)).padStart(2, '0');
  return `${hours}:${part(60_000, 60, 2)}:${part(1_000, 60, 2)}${mark}${part(1, 1_000, 3)}`;
}
