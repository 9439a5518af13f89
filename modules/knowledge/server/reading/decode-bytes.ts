import { decodeText } from '#kernel/mail-reading';

/**
 * Text of bytes whose charset may be declared, wrongly too. What is UTF-8 but for a few broken characters is read as that:
 * one bad byte must not spoil every accent of a page.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  const { text } = decodeText(bytes, charset);
  if (charset !== null && !/^utf-?8$/i.test(charset.trim())) return text;
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const broken = lossy.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return text;
  // Two bytes of Latin 1 in a row seldom are a character of UTF-8; in UTF-8 nearly all of them are.
  const whole = lossy.match(/[^\x20-\x7e\s\ufffd]/gu)?.length ?? 0;
  return whole >= broken || !/[^\x20-\x7e\s\ufffd]/u.test(text) ? lossy : text;
}
