import { CLOSING, NOTICE, SENT_FROM } from './client.words.ts';
import { isBlank, type Line } from './line.ts';

/** Lines that a signature has at most; what is longer is text that begins with a dash. */
const MAX_SIGNATURE_LINES = 30;
const MAX_CONTACT_LINES = 12;
const MAX_AFTER_SENT_FROM = 8;

const delimiter = /^(?:--|—|––)\s*$/;
const sentFrom = new RegExp(`^[\\s*_-]*(?:${SENT_FROM.join('|')})[\\s.!*_]*$`, 'iu');
const notice = new RegExp(`^[\\s*_"«-]*(?:${NOTICE.join('|')})`, 'iu');
const closing = new RegExp(`^[\\s]*(?:${CLOSING})[\\s.,!;:]*$`, 'iu');
const contact = /(?:\+|\b0)\d[\d\s./()-]{6,}\d|\bhttps?:\/\/|\bwww\.|\S+@\S+\.\S+|\b\d{4,5}\s+\p{Lu}/u;

/** Where the signature of a stretch of new lines begins; its length where there is none. */
export function signatureStart(lines: readonly Line[]): number {
  let end = lines.length;
  const at = (index: number) => lines[index] as Line;
  for (let index = 0; index < end; index += 1) {
    const rest = filled(lines, index + 1, end);
    const line = at(index);
    if (delimiter.test(line.text) && rest <= MAX_SIGNATURE_LINES && (rest > 0 || index === end - 1))
      end = index;
    else if (line.mark === 'signature' && rest <= MAX_SIGNATURE_LINES) end = index;
    else if (isSentFrom(line) && rest <= MAX_AFTER_SENT_FROM) end = index;
    else if (index > 0 && line.text.length < 4_000 && notice.test(line.text.slice(0, 300))) end = index;
  }
  end = contactBlockStart(lines, end);
  while (end > 0 && isBlank(lines[end - 1])) end -= 1;
  return end;
}

function isSentFrom(line: Line): boolean {
  const text = line.text.replace(/\s*\(https?:[^)]*\)|<https?:[^>]*>/g, '');
  return text.length < 160 && sentFrom.test(text);
}

/**
 * "Cordialement, / Marie Dupont" stays, as part of the letter; what follows it goes when it is a few short lines of
 * which one is a number, an address or a site.
 */
function contactBlockStart(lines: readonly Line[], end: number): number {
  for (let index = end - 1; index >= 0 && filled(lines, index, end) <= MAX_CONTACT_LINES + 2; index -= 1) {
    const line = lines[index];
    if (!line || line.text.length > 80 || !closing.test(line.text)) continue;
    const name = nextFilled(lines, index + 1, end);
    const start = name < end && isName(lines[name]?.text ?? '') ? name + 1 : index + 1;
    const block = lines.slice(start, end).filter((entry) => !isBlank(entry));
    const short = block.every(({ text }) => text.length <= 120 && !/[?]$/.test(text.trim()));
    if (block.length > 0 && short && block.some(({ text }) => contact.test(text))) return start;
  }
  return end;
}

function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4 && text.length <= 50 && !/[\d@/|]/.test(text);
}

function filled(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to && count <= MAX_SIGNATURE_LINES; index += 1)
    if (!isBlank(lines[index])) count += 1;
  return count;
}

function nextFilled(lines: readonly Line[], from: number, to: number): number {
  let index = from;
  while (index < to && isBlank(lines[index])) index += 1;
  return index;
}
