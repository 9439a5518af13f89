/** A body without its transfer encoding. Damage costs the damaged characters, never the part. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  const name = encoding
    .toLowerCase()
    .replace(/\([^()]*\)|["';]/g, '')
    .trim();
  if (name === 'base64' || name === 'b') return decodeBase64(body);
  if (name === 'quoted-printable' || name === 'quotedprintable') return decodeQuotedPrintable(body);
  if (/^(x-)?uu(e|encode|encoded)?$/.test(name)) return decodeUu(body);
  return body;
}

/**
 * Base64 with line breaks, foreign characters, padding in the middle (several pieces one after the other) or none at
 * the end. What only says that it is base64 is given back as it is.
 */
function decodeBase64(body: Buffer): Buffer {
  const text = body.toString('latin1');
  if (!looksLikeBase64(text)) return body;
  if (!/=[\s=]*[A-Za-z0-9+/]/.test(text)) return Buffer.from(text, 'base64');
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
}

function looksLikeBase64(text: string): boolean {
  const sample = text.slice(0, 4096);
  const foreign = sample.replace(/[A-Za-z0-9+/=\s_-]/g, '').length;
  const spaced = sample.match(/[A-Za-z0-9] [A-Za-z0-9]/g)?.length ?? 0;
  return foreign * 10 < sample.length && spaced * 20 < sample.length;
}

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

function decodeQuotedPrintable(body: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(body.length);
  let length = 0;
  let at = 0;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte === EQUALS) {
      const broken = softBreak(body, at + 1);
      if (broken > 0) {
        at = broken;
        continue;
      }
      const value = hexPair(body, at + 1);
      if (value >= 0) {
        decoded[length++] = value;
        at += 3;
        continue;
      }
    }
    decoded[length++] = byte;
    at += 1;
  }
  return decoded.subarray(0, length);
}

/** After `=`: where the next line begins if only blanks follow on this one, else 0. */
function softBreak(body: Buffer, start: number): number {
  let at = start;
  while (body[at] === 0x20 || body[at] === 0x09) at += 1;
  if (at >= body.length) return at;
  if (body[at] === LF) return at + 1;
  if (body[at] === CR) return body[at + 1] === LF ? at + 2 : at + 1;
  return 0;
}

function hexPair(body: Buffer, at: number): number {
  const pair = body.toString('latin1', at, at + 2);
  return /^[0-9a-fA-F]{2}$/.test(pair) ? Number.parseInt(pair, 16) : -1;
}

function decodeUu(body: Buffer): Buffer {
  const lines = body.toString('latin1').split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  if (begin === -1) return body;
  const pieces: Buffer[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line === 'end' || line === '`') break;
    pieces.push(decodeUuLine(line));
  }
  return Buffer.concat(pieces);
}

function decodeUuLine(line: string): Buffer {
  const length = (line.charCodeAt(0) - 32) & 63;
  const bytes: number[] = [];
  for (let at = 1; at + 3 < line.length + 3 && bytes.length < length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map(
      (offset) => ((line.charCodeAt(at + offset) || 32) - 32) & 63,
    );
    bytes.push(((a << 2) | (b >> 4)) & 255, ((b << 4) | (c >> 2)) & 255, ((c << 6) | d) & 255);
  }
  return Buffer.from(bytes.slice(0, length));
}
