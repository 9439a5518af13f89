/** Names that mails use and the encoding standard does not know, or knows as another. */
const ALIASES: Readonly<Record<string, string>> = {
  'iso-8859-8-e': 'iso-8859-8',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  'x-mac-roman': 'macintosh',
  'mac-roman': 'macintosh',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  'gb2312-80': 'gb18030',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  ansi: 'windows-1252',
  utf: 'utf-8',
  utf8mb4: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
};

/** Several bytes a character: what looks like UTF-8 may well be theirs. */
const WIDE = /^(gb18030|big5|shift_jis|euc-jp|euc-kr|iso-2022-jp|utf-16)/;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf8Lossy = new TextDecoder('utf-8');

/** 0x80 to 0x9f of Windows-1252. Node's own decoder reads them as control characters (seen on 20.20). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface DecodedText {
  readonly text: string;
  readonly known: boolean;
}

/**
 * Text of bytes in the charset that a mail declares, which is believed only as far as the bytes agree: UTF-8 under
 * another name is read as UTF-8, anything else under the name of UTF-8 as Windows-1252, and the same where the charset
 * is missing or unknown. Encodings are those of the WHATWG standard (Node's ICU) and UTF-7.
 */
export function decodeText(bytes: Uint8Array, declared: string | null): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return known(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return known(new TextDecoder('utf-16be').decode(bytes));
  const label = labelOf(declared);
  if (label === 'utf-7' || label === 'unicode-1-1-utf-7') return known(decodeUtf7(bytes));
  const isAscii = label === null || /^(us-)?ascii$|^ansi_x3\.4/.test(label);
  const decoder = isAscii ? undefined : decoderFor(label);
  const strict = strictUtf8(bytes);
  if (decoder && decoder.encoding !== 'utf-8') {
    const hasWideCharacters = strict !== undefined && strict.length < bytes.length;
    if (!hasWideCharacters) return known(decodeWith(decoder, bytes));
    if (!WIDE.test(decoder.encoding)) return known(strict);
    const text = decoder.decode(bytes);
    return known(text.includes('\ufffd') ? strict : text);
  }
  const isKnown = isAscii || decoder !== undefined;
  if (strict !== undefined) {
    // Nothing but ASCII, which is how ISO-2022-JP looks from outside.
    const escaped = strict.length === bytes.length && (strict.includes('\x1b$') || strict.includes('\x1b('));
    return { text: escaped ? new TextDecoder('iso-2022-jp').decode(bytes) : strict, known: isKnown };
  }
  return { text: damagedUtf8(bytes) ?? decodeWestern(bytes), known: isKnown };
}

function known(text: string): DecodedText {
  return { text, known: true };
}

function labelOf(declared: string | null): string | null {
  if (!declared) return null;
  const label = declared
    .trim()
    .replace(/^["']|["'].*$|\*.*$/g, '')
    .toLowerCase();
  if (label === '' || label === 'x-unknown' || label === 'unknown-8bit' || label === 'default') return null;
  return ALIASES[label] ?? label;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  for (const name of [
    label,
    label.replace(/[_ ]/g, '-'),
    label.replace(/^(cp|win|windows)[-_ ]?(125\d)$/, 'windows-$2'),
  ]) {
    try {
      return new TextDecoder(name);
    } catch {
      // The next spelling, or none.
    }
  }
  return undefined;
}

function decodeWith(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  return decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes);
}

function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => WESTERN[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 that was cut or mixed with a few foreign bytes is still UTF-8; Latin-1 has hardly a valid sequence. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = utf8Lossy.decode(bytes);
  let lost = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\ufffd') lost += 1;
    else if (character > '\x7f') whole += 1;
  }
  return whole > lost ? text : undefined;
}

/** RFC 2152: `+` begins modified base64 of UTF-16, `-` ends it, `+-` is a plus. */
function decodeUtf7(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, encoded: string) => {
    if (encoded === '') return '+';
    const units = Buffer.from(encoded, 'base64');
    return units
      .subarray(0, units.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}
