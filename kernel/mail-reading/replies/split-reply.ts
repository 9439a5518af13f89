import { attributionAt } from './attribution.ts';
import {
  headerBlockEnd,
  isForwardDivider,
  isOriginalDivider,
  isRule,
  isUnknownOriginalDivider,
} from './header-block.ts';
import { isBlank, type Line } from './line.ts';
import { signatureStart } from './signature.ts';

export type LineKind = 'new' | 'quote' | 'signature';

export interface SplitReply {
  /** For each line. */
  readonly kinds: readonly LineKind[];
  readonly forwarded: boolean;
}

/**
 * Says of each line whether its writer wrote it now, quoted it, or has it below every mail. Answers between quotes stay
 * new; a mail that is passed on is new as a whole, since it is what its sender wants to be read.
 *
 * @param forwardedBySubject the outermost prefix of the subject is "TR:", "Fwd:", "WG:" or their like
 */
export function splitReply(lines: readonly Line[], forwardedBySubject: boolean): SplitReply {
  const { kinds, cutAt, forwardAt } = quotes(lines, forwardedBySubject);
  const hasNew = lines.some((line, index) => kinds[index] === 'new' && !isBlank(line) && !isRule(line));
  const forwarded = forwardAt !== undefined || forwardedBySubject || (!hasNew && cutAt !== undefined);
  const kept: LineKind[] = !hasNew && forwarded ? lines.map(() => 'new') : kinds;
  for (const [from, to] of runsOfNew(kept)) {
    if (forwardAt !== undefined && to > forwardAt) continue;
    const start = from + signatureStart(lines.slice(from, to));
    if (start < to) kept.fill('signature', start, to);
  }
  return { kinds: kept, forwarded };
}

interface Quotes {
  readonly kinds: LineKind[];
  readonly cutAt: number | undefined;
  readonly forwardAt: number | undefined;
}

function quotes(lines: readonly Line[], forwardedBySubject: boolean): Quotes {
  const kinds: LineKind[] = lines.map(({ depth }) => (depth > 0 ? 'quote' : 'new'));
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (isForwardDivider(line) && !isInsideQuote(lines, kinds, index)) {
      kinds.fill('new', index);
      return { kinds, cutAt: undefined, forwardAt: index };
    }
    if (line.depth > 0 || isBlank(line)) continue;
    const found =
      line.mark === 'attribution' ? { end: index + 1, certain: true } : attributionAt(lines, index);
    if (found) {
      const next = nextFilled(lines, found.end);
      const followed = (lines[next]?.depth ?? 0) > 0;
      if (followed) kinds.fill('quote', index, found.end);
      else if (found.certain && !forwardedBySubject) return cut(kinds, index, lines);
    } else if (!forwardedBySubject && beginsOriginal(lines, index)) {
      return cut(kinds, index, lines);
    }
  }
  return { kinds, cutAt: undefined, forwardAt: undefined };
}

/** Apple Mail quotes what it passes on, divider included; a divider further inside was passed on by somebody else. */
function isInsideQuote(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
  if ((lines[index]?.depth ?? 0) === 0) return false;
  let before = index - 1;
  while (before >= 0 && isBlank(lines[before])) before -= 1;
  return before >= 0 && kinds[before] === 'quote';
}

function beginsOriginal(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (line.mark === 'cut' || isOriginalDivider(line) || isUnknownOriginalDivider(lines, index)) return true;
  return headerBlockEnd(lines, index) !== undefined;
}

/** Everything from here on is the mail that is answered, with the stroke above it. */
function cut(kinds: LineKind[], index: number, lines: readonly Line[]): Quotes {
  let start = index;
  while (start > 0 && (isBlank(lines[start - 1]) || isRule(lines[start - 1]))) start -= 1;
  kinds.fill('quote', start);
  return { kinds, cutAt: start, forwardAt: undefined };
}

function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && isBlank(lines[index])) index += 1;
  return index;
}

function runsOfNew(kinds: readonly LineKind[]): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  kinds.forEach((kind, index) => {
    if (kind === 'new' && start === -1) start = index;
    if (kind !== 'new' && start !== -1) {
      runs.push([start, index]);
      start = -1;
    }
  });
  if (start !== -1) runs.push([start, kinds.length]);
  return runs;
}

/** The text of the lines of one kind; between two stretches an empty line. */
export function textOf(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  kind: LineKind,
  marks = false,
): string {
  const out: string[] = [];
  let skipped = false;
  lines.forEach((line, index) => {
    if (kinds[index] !== kind) {
      skipped = true;
      return;
    }
    if (skipped && out.length > 0 && out.at(-1) !== '') out.push('');
    skipped = false;
    out.push(marks && line.depth > 0 ? `${'>'.repeat(line.depth)} ${line.text}` : line.text);
  });
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}
