const LF = 0x0a;
const CR = 0x0d;

const maxHeaderBytes = 128 * 1024;
const maxHeaderFields = 1_000;
const maxSignatures = 5;
const maxSignatureBytes = 8 * 1024;
const maxLineBytes = 64 * 1024;

/** A mail as far as it is looked at. */
export interface BoundedMail {
  /** Its bytes with CRLF, the first signatures, and no field of ours or of ARC; null where a limit is crossed. */
  readonly bytes: Buffer | null;
  /** How many signatures it came with. */
  readonly signatures: number;
}

/** Leaves out what would cost too much to look at. Its time grows with the mail's size, and with nothing else. */
export function boundedMail(raw: Uint8Array): BoundedMail {
  const mail = withCrlf(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const end = mail?.indexOf('\r\n\r\n') ?? -1;
  const head = mail && (end === -1 ? mail : mail.subarray(0, end)).subarray(0, maxHeaderBytes + 1);
  const fields = head ? head.toString('latin1').split(/\r\n(?![ \t])/) : [];
  const signatures = fields.filter(isSignature).length;
  if (!mail || !head || head.length > maxHeaderBytes || fields.length > maxHeaderFields)
    return { bytes: null, signatures: Math.max(1, signatures) };
  let taken = 0;
  const kept = fields.filter((field) => {
    if (!isSignature(field)) return !/^(?:arc-[\w-]+|authentication-results)[ \t]*:/i.test(field);
    taken += 1;
    return taken <= maxSignatures && field.length <= maxSignatureBytes && !isOfBeginning(field);
  });
  const body = end === -1 ? Buffer.from('\r\n\r\n') : mail.subarray(end);
  return { bytes: Buffer.concat([Buffer.from(kept.join('\r\n'), 'latin1'), body]), signatures };
}

const isSignature = (field: string) => /^dkim-signature[ \t]*:/i.test(field);

/** A signature over the first bytes of the text (`l=`) lets anybody write below them, so it proves nothing. */
const isOfBeginning = (field: string) => /[:;]\s*l\s*=/i.test(field);

/** Null where a line is longer than any program writes: hashing it would cost more with every byte. */
function withCrlf(raw: Buffer): Buffer | null {
  let bare = 0;
  let lineStart = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] !== LF) continue;
    if (at - lineStart > maxLineBytes) return null;
    if (at === 0 || raw[at - 1] !== CR) bare += 1;
    lineStart = at + 1;
  }
  if (raw.length - lineStart > maxLineBytes) return null;
  if (bare === 0) return raw;
  const out = Buffer.allocUnsafe(raw.length + bare);
  let to = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === LF && (at === 0 || raw[at - 1] !== CR)) out[to++] = CR;
    out[to++] = raw[at] ?? 0;
  }
  return out;
}
