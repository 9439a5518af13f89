/** Fields of one part, in the order of the mail; values are unfolded, their bytes as Latin-1 characters. */
export interface HeaderFields {
  /** Every value of a field, by its lower-case name. */
  all(name: string): readonly string[];
  first(name: string): string;
  has(name: string): boolean;
  readonly count: number;
}

export interface HeaderLimits {
  readonly headerBytes: number;
  readonly headerFields: number;
}

export interface ReadHeader {
  readonly fields: HeaderFields;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly cut: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads the header between `start` and `end`. A line that is no field ends it, as if the blank line had been forgotten;
 * an mbox's `From ` line and blank lines before the first field are passed over.
 */
export function readHeader(raw: Buffer, start: number, end: number, limits: HeaderLimits): ReadHeader {
  const values = new Map<string, string[]>();
  let count = 0;
  let cut = false;
  let open: { name: string; value: string } | undefined;
  const close = () => {
    if (!open) return;
    if (count >= limits.headerFields) cut = true;
    else {
      const list = values.get(open.name) ?? [];
      list.push(open.value.trim());
      values.set(open.name, list);
      count += 1;
    }
    open = undefined;
  };
  let at = start;
  while (at < end) {
    const next = lineEnd(raw, at, end);
    const line = raw.toString('latin1', at, Math.min(contentEnd(raw, at, next), at + limits.headerBytes));
    if (line === '' && (count > 0 || open || at > start + 1)) {
      at = next;
      break;
    }
    const tooLong = next - start > limits.headerBytes;
    if (tooLong) cut = true;
    const begun = open !== undefined || count > 0;
    const kind = lineKind(line, begun);
    // A broken first line before fields that only mails have, as some filters leave it.
    if (
      kind === 'body' &&
      (begun || !usualField.test(raw.toString('latin1', next, Math.min(end, next + 40))))
    )
      break;
    if (kind === 'more' && open && !tooLong && open.value.length < limits.headerBytes)
      open.value += ` ${line.trim()}`;
    if (kind === 'field') {
      close();
      const colon = line.indexOf(':');
      if (!tooLong) open = { name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1) };
    }
    at = next;
  }
  close();
  return { fields: fieldsOf(values, count), bodyStart: at, cut };
}

const usualField =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type):/i;

function lineKind(line: string, begun: boolean): 'field' | 'more' | 'body' | 'skip' {
  if (/^[ \t]/.test(line)) return begun ? 'more' : line.trim() === '' ? 'skip' : 'body';
  if (/^[!-9;-~]{1,200}[ \t]*:/.test(line)) return 'field';
  if (!begun && (line === '' || /^>?From /.test(line))) return 'skip';
  return 'body';
}

function fieldsOf(values: ReadonlyMap<string, readonly string[]>, count: number): HeaderFields {
  return {
    all: (name) => values.get(name) ?? [],
    first: (name) => values.get(name)?.[0] ?? '',
    has: (name) => values.has(name),
    count,
  };
}

/** Where the line after the one at `at` begins. */
function lineEnd(raw: Buffer, at: number, end: number): number {
  const found = raw.indexOf(LF, at);
  return found === -1 || found >= end ? end : found + 1;
}

function contentEnd(raw: Buffer, at: number, next: number): number {
  let last = next;
  if (last > at && raw[last - 1] === LF) last -= 1;
  if (last > at && raw[last - 1] === CR) last -= 1;
  return last;
}
