import {
  ABOVE_THIS_LINE,
  FORWARD_BEGINS,
  FORWARDED,
  HEADER_LABELS,
  type HeaderLabel,
  ORIGINAL,
} from './client.words.ts';
import { isBlank, type Line } from './line.ts';

const MAX_LINES = 16;
const MAX_STRAY_LINES = 3;

const labelPatterns = (Object.entries(HEADER_LABELS) as [HeaderLabel, string][]).map(
  ([label, words]) => [label, new RegExp(`^[*_\\s>]*(?:${words})\\s*[*_]*\\s*:(?!//)`, 'iu')] as const,
);

/**
 * The first line after a block such as "De : / Envoyé : / À : / Objet :" that begins at `start`; undefined where there
 * is none. It takes a sender, two more labels, and an address or an instant, so that somebody's list of "De : Paris,
 * À : Lyon" is no header.
 */
export function headerBlockEnd(lines: readonly Line[], start: number): number | undefined {
  const first = labelOf(lines[start]);
  if (first !== 'from' && first !== 'sent' && first !== 'subject') return undefined;
  const labels = new Set<HeaderLabel>();
  let stray = 0;
  let end = start;
  let text = '';
  for (let at = start; at < Math.min(start + MAX_LINES, lines.length); at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const label = labelOf(line);
    if (label) {
      labels.add(label);
      stray = 0;
      end = at + 1;
      text += `${line.text}\n`;
    } else {
      stray += 1;
      if (stray > MAX_STRAY_LINES || labels.size >= 4) break;
    }
  }
  return labels.has('from') && labels.size >= 3 && namesMail(text) ? end : undefined;
}

function labelOf(line: Line | undefined): HeaderLabel | undefined {
  if (!line || line.text.length > 2_000) return undefined;
  return labelPatterns.find(([, pattern]) => pattern.test(line.text))?.[0];
}

function namesMail(text: string): boolean {
  return /\S@\S/.test(text) || namesInstant(text);
}

const dashes = '[-–—‐_=*#~\\s]';
const original = new RegExp(`^${dashes}{2,}(?:${ORIGINAL})\\s*:?${dashes}*$`, 'iu');
const forwarded = new RegExp(
  `^(?:${dashes}{2,}(?:${FORWARDED})\\s*:?${dashes}*|(?:${FORWARD_BEGINS})\\s*:?)$`,
  'iu',
);
const aboveThisLine = new RegExp(`^.{0,40}(?:${ABOVE_THIS_LINE}).{0,40}$`, 'iu');

/** "-----Message d'origine-----", or a desk's "reply above this line". */
export function isOriginalDivider(line: Line): boolean {
  return line.text.length < 200 && (original.test(line.text.trim()) || aboveThisLine.test(line.text.trim()));
}

/** "---------- Forwarded message ---------", "Début du message réexpédié :". */
export function isForwardDivider(line: Line): boolean {
  return line.mark === 'forward' || (line.text.length < 200 && forwarded.test(line.text.trim()));
}

const strokes = '[-–—_=*]{3,}';
const wordsBetweenStrokes = new RegExp(`^${strokes}\\s*\\p{L}[\\p{L}\\s’'.-]{2,60}?\\s*${strokes}$`, 'u');
const labelled = /^[*_]{0,2}\p{L}[\p{L} ’'.-]{0,24}[*_]{0,2}\s?:[*_]{0,2}\s*\S/u;

/**
 * In any language: words between strokes and right below them three labelled lines or more, of which one has an address
 * and one an instant. "-------- Oprindelig besked --------" needs no dictionary.
 */
export function isUnknownOriginalDivider(lines: readonly Line[], index: number): boolean {
  if (!wordsBetweenStrokes.test(lines[index]?.text.trim().slice(0, 200) ?? '')) return false;
  const below = lines.slice(index + 1, index + 1 + MAX_LINES).map(({ text }) => text.trim().slice(0, 500));
  const first = below.findIndex((text) => text !== '');
  const block = first === -1 ? [] : below.slice(first);
  const end = block.findIndex((text) => !labelled.test(text));
  const labels = end === -1 ? block : block.slice(0, end);
  return labels.length >= 3 && labels.some((text) => /\S@\S/.test(text)) && labels.some(namesInstant);
}

const namesInstant = (text: string): boolean => /\d{1,2}\s?[:h.]\s?\d{2}|\b(?:19|20)\d{2}\b/.test(text);

/** A line of nothing but strokes, which clients draw above the block. */
export function isRule(line: Line | undefined): boolean {
  return line !== undefined && /^[-–—_=*]{3,}$/.test(line.text.trim());
}
