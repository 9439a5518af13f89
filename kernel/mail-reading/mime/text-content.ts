import type { MailDamage } from '../mail.ts';
import { decodeText } from './charset.ts';
import { unflow } from './flowed.ts';
import type { Part } from './part-tree.ts';
import { wellFormed } from './well-formed.ts';

/** A text part as text: charset decoded, line ends `\n`, flowed lines joined, at most `maxChars` characters. */
export function textContent(part: Part, maxChars: number, damage: Set<MailDamage>): string {
  // Four bytes are the most that a character takes; no charset here takes less than half a byte for one.
  const bytes = part.content().subarray(0, maxChars * 4);
  const charset = part.typeParameters.get('charset') ?? charsetInHtml(part, bytes);
  const decoded = decodeText(bytes, charset);
  if (!decoded.known) damage.add('unknown_charset');
  if (decoded.text.length > maxChars) damage.add('too_long_text');
  const text = wellFormed(decoded.text.slice(0, maxChars))
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '');
  if (part.mediaType !== 'text/plain' || part.typeParameters.get('format')?.toLowerCase() !== 'flowed')
    return text;
  return unflow(text, part.typeParameters.get('delsp')?.toLowerCase() === 'yes');
}

function charsetInHtml(part: Part, bytes: Buffer): string | null {
  if (part.mediaType !== 'text/html') return null;
  const head = bytes.toString('latin1', 0, 2048);
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null;
}
