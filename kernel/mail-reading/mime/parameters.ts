import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

/** `type/subtype; name=value` of Content-Type and Content-Disposition. */
export interface ParameterisedValue {
  /** Lower case, without comments. */
  readonly value: string;
  /** By lower-case name, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_PARAMETERS = 100;

/** Reads RFC 2045's parameters, RFC 2231's pieces and charsets, and encoded words where they do not belong. */
export function readParameters(header: string): ParameterisedValue {
  const [value = '', ...rest] = splitOutsideQuotes(header);
  const plain = new Map<string, string>();
  const pieces = new Map<string, { index: number; encoded: boolean; text: string }[]>();
  for (const parameter of rest.slice(0, MAX_PARAMETERS)) {
    const equals = parameter.indexOf('=');
    if (equals < 1) continue;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    const text = unquote(parameter.slice(equals + 1).trim());
    const piece = /^([^*]+)\*(\d{1,3})?(\*)?$/.exec(name);
    if (!piece) {
      if (!plain.has(name)) plain.set(name, decodeWords(text));
      continue;
    }
    const [, base = '', index, star] = piece;
    const list = pieces.get(base) ?? [];
    list.push({ index: Number(index ?? 0), encoded: index === undefined || star === '*', text });
    pieces.set(base, list);
  }
  for (const [name, list] of pieces) plain.set(name, joinPieces(list));
  return {
    value: value
      .replace(/\([^()]*\)/g, '')
      .trim()
      .toLowerCase(),
    parameters: plain,
  };
}

function joinPieces(pieces: { index: number; encoded: boolean; text: string }[]): string {
  const sorted = [...pieces].sort((a, b) => a.index - b.index);
  let charset: string | null = null;
  const bytes = sorted.map(({ encoded, text }, position) => {
    if (!encoded) return Buffer.from(text, 'latin1');
    let value = text;
    const marked = position === 0 ? /^([^']*)'[^']*'(.*)$/s.exec(text) : null;
    if (marked) {
      charset = marked[1] || null;
      value = marked[2] ?? '';
    }
    const raw = value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return Buffer.from(raw, 'latin1');
  });
  return decodeText(Buffer.concat(bytes), charset).text;
}

function splitOutsideQuotes(header: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < header.length; at += 1) {
    const character = header[at];
    if (character === '\\' && quoted) at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === ';' && !quoted) {
      parts.push(header.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(header.slice(start));
  return parts;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text.replace(/^'(.*)'$/, '$1');
  const end = text.lastIndexOf('"');
  return text.slice(1, end > 0 ? end : undefined).replace(/\\(["\\])/g, '$1');
}
