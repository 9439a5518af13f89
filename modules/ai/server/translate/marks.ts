import type { TextPart } from '../ports/translate.port.ts';

/** The signs around a mark: brackets that no keyboard has, and that models copy faithfully. */
const MARK = /⟦\s*(\d{1,6})\s*⟧/g;

/** A segment with a mark for each thing that stays: `Bonjour ⟦0⟧, merci`. */
export function writeMarks(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `⟦${part.id}⟧`)).join('');
}

/** The same backwards. What a mark stood for is known to whoever made it. */
export function readMarks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const found of text.matchAll(MARK)) {
    if (found.index > at) parts.push(text.slice(at, found.index));
    parts.push({ id: Number(found[1]), stays: '' });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
