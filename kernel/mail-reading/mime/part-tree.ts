import type { ReadLimits } from '../limits.ts';
import type { MailDamage } from '../mail.ts';
import { type HeaderFields, readHeader } from './header-fields.ts';
import { type ParameterisedValue, readParameters } from './parameters.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export interface Part {
  readonly fields: HeaderFields;
  /** `type/subtype`, lower case; text/plain where none or nonsense is given. */
  readonly mediaType: string;
  readonly typeParameters: ReadonlyMap<string, string>;
  readonly disposition: ParameterisedValue;
  /** Of a multipart. */
  readonly children: readonly Part[];
  /** The body without its transfer encoding. */
  content(): Buffer;
  /** The body as it came. */
  readonly body: Buffer;
}

type TreeLimits = Pick<ReadLimits, 'headerBytes' | 'headerFields' | 'parts' | 'depth'>;

interface Walk {
  readonly raw: Buffer;
  readonly limits: TreeLimits;
  readonly damage: Set<MailDamage>;
  parts: number;
}

/** The parts of a mail as its bytes have them. Never throws, whatever the bytes are. */
export function readPartTree(raw: Buffer, limits: TreeLimits, damage: Set<MailDamage>): Part {
  return readPart({ raw, limits, damage, parts: 0 }, 0, raw.length, 0, 'text/plain');
}

function readPart(walk: Walk, start: number, end: number, depth: number, usualType: string): Part {
  walk.parts += 1;
  const { fields, bodyStart, cut } = readHeader(walk.raw, start, end, walk.limits);
  if (cut) walk.damage.add('too_many_headers');
  const type = readParameters(fields.first('content-type'));
  const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type.value)
    ? type.value
    : knownType(type.value, usualType);
  const body = walk.raw.subarray(bodyStart, end);
  const children = mediaType.startsWith('multipart/')
    ? readChildren(walk, type, mediaType, bodyStart, end, depth)
    : [];
  let decoded: Buffer | undefined;
  return {
    fields,
    // What calls itself a multipart and has no parts is read as the text that it is.
    mediaType: mediaType.startsWith('multipart/') && children.length === 0 ? 'text/plain' : mediaType,
    typeParameters: type.parameters,
    disposition: readParameters(fields.first('content-disposition')),
    children,
    body,
    content() {
      decoded ??= decodeTransfer(body, fields.first('content-transfer-encoding'));
      return decoded;
    },
  };
}

function knownType(value: string, usualType: string): string {
  if (value === 'text' || value === '') return usualType;
  if (value === 'html') return 'text/html';
  return value.startsWith('multipart') ? 'multipart/mixed' : 'application/octet-stream';
}

function readChildren(
  walk: Walk,
  type: ParameterisedValue,
  mediaType: string,
  start: number,
  end: number,
  depth: number,
): Part[] {
  if (depth >= walk.limits.depth) {
    walk.damage.add('too_deep');
    return [];
  }
  let sections = sectionsOf(walk.raw, start, end, type.parameters.get('boundary') ?? '');
  if (sections.length === 0) {
    const guess = guessBoundary(walk.raw, start, end);
    if (guess === null) return [];
    walk.damage.add('guessed_boundary');
    sections = sectionsOf(walk.raw, start, end, guess);
  }
  const usualType = mediaType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const children: Part[] = [];
  for (const section of sections) {
    if (walk.parts >= walk.limits.parts) {
      walk.damage.add('too_many_parts');
      break;
    }
    children.push(readPart(walk, section.start, section.end, depth + 1, usualType));
  }
  return children;
}

interface Section {
  readonly start: number;
  readonly end: number;
}

/** What lies between delimiter lines; the last one may be missing. */
function sectionsOf(raw: Buffer, start: number, end: number, boundary: string): Section[] {
  if (boundary === '' || boundary.length > 1000) return [];
  const delimiter = Buffer.from(`--${boundary.trimEnd()}`, 'utf8');
  const sections: Section[] = [];
  let open = -1;
  let at = raw.indexOf(delimiter, start);
  while (at !== -1 && at < end) {
    const after = at + delimiter.length;
    const line = at === start || raw[at - 1] === 0x0a ? delimiterLine(raw, after, end) : undefined;
    if (line) {
      if (open !== -1) sections.push({ start: open, end: Math.max(open, beforeLineBreak(raw, at)) });
      open = line.closes ? -1 : line.next;
      if (line.closes) break;
    }
    at = raw.indexOf(delimiter, after);
  }
  if (open !== -1 && open < end) sections.push({ start: open, end });
  return sections;
}

/** What follows a delimiter on its line: nothing but blanks, or `--` and anything. */
function delimiterLine(
  raw: Buffer,
  after: number,
  end: number,
): { closes: boolean; next: number } | undefined {
  const closes = raw[after] === 0x2d && raw[after + 1] === 0x2d;
  let at = closes ? after + 2 : after;
  while (at < end && (raw[at] === 0x20 || raw[at] === 0x09 || raw[at] === 0x0d)) at += 1;
  if (at >= end) return { closes, next: end };
  return raw[at] === 0x0a ? { closes, next: at + 1 } : undefined;
}

function beforeLineBreak(raw: Buffer, at: number): number {
  if (raw[at - 1] !== 0x0a) return at;
  return raw[at - 2] === 0x0d ? at - 2 : at - 1;
}

/** A multipart whose boundary is missing or wrong: the first line that could be a delimiter and is followed by a field. */
function guessBoundary(raw: Buffer, start: number, end: number): string | null {
  const text = raw.toString('latin1', start, Math.min(end, start + 64 * 1024));
  return (
    /^--([^\s-][^\r\n]{3,120}?|-{2,}[^\r\n]{3,120}?)[ \t]*\r?\n[!-9;-~]{1,100}:/m.exec(text)?.[1] ?? null
  );
}
