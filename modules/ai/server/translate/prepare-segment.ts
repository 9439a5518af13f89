import type { TextPart } from '../ports/translate.port.ts';
import type { GlossaryFinder } from './glossary/find-terms.ts';
import type { Piece, Segment } from './pieces.ts';
import { type Found, findNumbers, findProtected } from './protect.ts';

/** A segment on its way to an engine. */
export interface Prepared {
  readonly parts: readonly TextPart[];
  /** What stands for each id afterwards. */
  readonly kept: ReadonlyMap<number, Piece>;
  /** White space around it, which engines like to lose. */
  readonly before: string;
  readonly after: string;
}

/** Takes out of a segment what must not change, and puts in what the glossary forces. */
export function prepareSegment(
  segment: Segment,
  given: { findTerms: GlossaryFinder | null; maskNumbers: boolean },
): Prepared {
  const kept = new Map<number, Piece>();
  const parts: TextPart[] = [];
  const keep = (piece: Piece, stays: string) => {
    parts.push({ id: kept.size, stays });
    kept.set(kept.size, piece);
  };
  for (const piece of segment) {
    if (typeof piece !== 'string') {
      keep(piece, piece.stays);
      continue;
    }
    for (const part of split(piece, findProtected)) {
      if (part.found) {
        keep(part.text, part.text);
        continue;
      }
      for (const { text, target } of given.findTerms?.(part.text) ?? [{ text: part.text, target: null }]) {
        if (target !== null) keep(target, target);
        else if (!given.maskNumbers) parts.push(text);
        else {
          for (const bit of split(text, findNumbers)) {
            if (bit.found) keep(bit.text, bit.text);
            else parts.push(bit.text);
          }
        }
      }
    }
  }
  return { ...trimmed(joined(parts)), kept };
}

/** A text cut at what was found in it; nothing is lost. */
function split(text: string, find: (text: string) => Found[]): { text: string; found: boolean }[] {
  const bits: { text: string; found: boolean }[] = [];
  let at = 0;
  for (const { start, end } of find(text)) {
    if (start > at) bits.push({ text: text.slice(at, start), found: false });
    bits.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) bits.push({ text: text.slice(at), found: false });
  return bits;
}

function joined(parts: readonly TextPart[]): TextPart[] {
  const whole: TextPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

function trimmed(parts: TextPart[]): { parts: TextPart[]; before: string; after: string } {
  const [first] = parts;
  const before = typeof first === 'string' ? (/^\s+/.exec(first)?.[0] ?? '') : '';
  if (typeof first === 'string') parts[0] = first.slice(before.length);
  const last = parts.at(-1);
  const after = typeof last === 'string' ? (/\s+$/.exec(last)?.[0] ?? '') : '';
  if (typeof last === 'string') parts[parts.length - 1] = last.slice(0, last.length - after.length);
  return { parts: parts.filter((part) => part !== ''), before, after };
}

/** Whether there is anything to translate: a letter that is not kept. */
export const hasWords = ({ parts }: Pick<Prepared, 'parts'>): boolean =>
  parts.some((part) => typeof part === 'string' && /\p{L}/u.test(part));

/** The segment with the engine's words, and everything that was kept in its place. */
export function restoreSegment(prepared: Prepared, translated: readonly TextPart[]): Piece[] {
  const pieces: Piece[] = [prepared.before];
  for (const part of translated) {
    if (typeof part === 'string') pieces.push(part);
    else {
      const piece = prepared.kept.get(part.id);
      if (piece !== undefined) pieces.push(piece);
    }
  }
  pieces.push(prepared.after);
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}
