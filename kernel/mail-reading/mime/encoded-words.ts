import { decodeText } from './charset.ts';
import { wellFormed } from './well-formed.ts';

interface Word {
  readonly charset: string;
  readonly bytes: Buffer;
}

/** RFC 2047, with the spaces in Q-encoded words that some clients leave; RFC 2231's language is dropped. */
const WORD = /=\?([^?\s]{1,64})\?([bq])\?([^?]*)\?=/gi;

/**
 * A header's value (its bytes as Latin-1 characters) as text. Neighbouring words of one charset are joined before they
 * are decoded, because clients cut them inside characters. Raw 8-bit bytes are read as UTF-8, else as Windows-1252.
 */
export function decodeWords(value: string): string {
  const pieces: string[] = [];
  let pending: Word | undefined;
  let end = 0;
  const flush = () => {
    if (pending) pieces.push(decodeText(pending.bytes, pending.charset).text);
    pending = undefined;
  };
  for (const match of value.matchAll(WORD)) {
    const [whole, charset = '', kind = '', encoded = ''] = match;
    const between = value.slice(end, match.index);
    const word = { charset: charset.toLowerCase(), bytes: decodeWord(kind, encoded) };
    const joined: boolean = pending !== undefined && /^[ \t]*$/.test(between);
    if (joined && pending?.charset === word.charset) {
      pending = { charset: word.charset, bytes: Buffer.concat([pending.bytes, word.bytes]) };
    } else {
      flush();
      if (!joined) pieces.push(decodeRaw(between));
      pending = word;
    }
    end = match.index + whole.length;
  }
  flush();
  pieces.push(decodeRaw(value.slice(end)));
  return pieces.join('');
}

/** Bytes that stand in a header as they are. */
export function decodeRaw(value: string, charset: string | null = null): string {
  return /[^ -~\t]/.test(value) ? decodeText(Buffer.from(value, 'latin1'), charset).text : value;
}

/** One line without control characters, for names and subjects. */
export function oneLine(text: string, maxChars: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\s+/g, ' ');
  return wellFormed(line.trim().slice(0, maxChars));
}

function decodeWord(kind: string, encoded: string): Buffer {
  if (kind.toLowerCase() === 'b') return Buffer.from(encoded, 'base64');
  const bytes = encoded
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
