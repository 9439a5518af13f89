import type { Distrust } from '../../contract/index.ts';
import type { TextPart } from '../ports/translate.port.ts';
import { textOf } from './pieces.ts';
import { type Prepared, restoreSegment } from './prepare-segment.ts';
import { findProtected, numbersOf } from './protect.ts';

/** Holds an engine's answer against what it was given. @returns null when nothing is wrong with it */
export function distrust(
  prepared: Prepared,
  translated: readonly TextPart[] | null | undefined,
): Distrust | null {
  if (!translated) return 'missing';
  const ids = idsOf(translated);
  const same = [...ids].sort((one, other) => one - other).join() === [...prepared.kept.keys()].join();
  if (!same || !keepsOrder(prepared, ids)) return 'changed_what_stays';
  const words = translated.filter((part) => typeof part === 'string');
  if (words.join('').trim() === '') return 'empty';
  // The whole texts, because words may have moved so near to an address that they became a part of it.
  const before = contentsOf(textOf(restoreSegment(prepared, prepared.parts)));
  const after = contentsOf(textOf(restoreSegment(prepared, translated)));
  if (before.stays !== after.stays) return 'added_what_stays';
  return before.numbers === after.numbers ? null : 'changed_a_number';
}

/** What must be the same before and after, whatever its order. */
function contentsOf(text: string): { stays: string; numbers: string } {
  const stays: string[] = [];
  let free = '';
  let at = 0;
  for (const { start, end } of findProtected(text)) {
    stays.push(text.slice(start, end));
    free += `${text.slice(at, start)}\n`;
    at = end;
  }
  return { stays: stays.sort().join('\n'), numbers: numbersOf(free + text.slice(at)).join('\n') };
}

const idsOf = (parts: readonly TextPart[]): number[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part.id]));

/** Borders stay in their order, and tags close what they opened if they did so before. */
function keepsOrder({ kept, parts }: Prepared, ids: readonly number[]): boolean {
  const borders = ids.filter((id) => {
    const piece = kept.get(id);
    return typeof piece === 'object' && piece.inOrder === true;
  });
  if (borders.some((id, index) => index > 0 && id < (borders[index - 1] ?? 0))) return false;
  const written = (list: readonly number[]) =>
    list.map((id) => {
      const piece = kept.get(id) ?? '';
      return typeof piece === 'string' ? piece : piece.stays;
    });
  return nests(written(ids)) || !nests(written(idsOf(parts)));
}

/** Elements that never have an end tag (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Whether each closing tag closes the last one that is open. */
export function nests(marks: readonly string[]): boolean {
  const open: string[] = [];
  for (const mark of marks) {
    const tag = /^<(\/?)([A-Za-z][\w:-]*)[^>]*?(\/?)>$/.exec(mark);
    if (tag) {
      const name = (tag[2] ?? '').toLowerCase();
      if (tag[1] === '/') {
        if (open.pop() !== name) return false;
      } else if (tag[3] !== '/' && !VOID.has(name)) open.push(name);
    } else if (mark === '[' || mark === '![') open.push('[');
    else if (mark.startsWith('](') || mark.startsWith('][')) {
      if (open.pop() !== '[') return false;
    }
  }
  return open.length === 0;
}
