import { CLOSING, NOTICE, ROLE, SENT_FROM } from './client.words.ts';
import { isBlank, type Line } from './line.ts';

/** Lines that a signature has at most; what is longer is text that begins with a dash. */
const MAX_SIGNATURE_LINES = 30;
const MAX_CONTACT_LINES = 12;
const MAX_AFTER_SENT_FROM = 8;
const MAX_ROLE_LINES = 4;
const MAX_ROLE_CHARS = 60;

const delimiter = /^(?:--|—|––)\s*$/;
const sentFrom = new RegExp(`^[\\s*_-]*(?:${SENT_FROM.join('|')})[\\s.!*_]*$`, 'iu');
const notice = new RegExp(`^[\\s*_"«-]*(?:${NOTICE.join('|')})`, 'iu');
const closing = new RegExp(`^[\\s]*(?:${CLOSING})[\\s.,!;:]*$`, 'iu');
const role = new RegExp(`^[\\s*_]*(?:${ROLE})(?![\\p{L}’'])`, 'iu');
const listFooter =
  /mailing ?list|liste de diffusion|mailingliste|lista de correo|\/mailman\/|googlegroups\.com/i;
const contact = /(?:\+|\b0)\d[\d\s./()-]{6,}\d|\bhttps?:\/\/|\bwww\.|\S+@\S+\.\S+|\b\d{4,5}\s+\p{Lu}/u;

/** Where the signature of a stretch of new lines begins; its length where there is none. */
export function signatureStart(lines: readonly Line[]): number {
  const filled = filledBefore(lines);
  let end = lines.length;
  for (let index = 0; index < end; index += 1) {
    const rest = (filled[end] ?? 0) - (filled[index + 1] ?? 0);
    if (rest <= MAX_SIGNATURE_LINES && beginsSignature(lines, index, end, rest)) end = index;
  }
  end = contactBlockStart(lines, filled, end);
  while (end > 0 && isBlank(lines[end - 1])) end -= 1;
  return end;
}

/** How many lines before each one say something: counted once, because a mail may have a million empty ones. */
function filledBefore(lines: readonly Line[]): number[] {
  const counts = [0];
  lines.forEach((line, index) => {
    counts.push((counts[index] ?? 0) + (isBlank(line) ? 0 : 1));
  });
  return counts;
}

function beginsSignature(lines: readonly Line[], index: number, end: number, rest: number): boolean {
  const line = lines[index];
  if (!line || isBlank(line)) return false;
  if (delimiter.test(line.text)) return rest > 0 || index === end - 1;
  if (line.mark === 'signature') return true;
  if (rest <= MAX_AFTER_SENT_FROM && isSentFrom(line)) return true;
  if (index > 0 && notice.test(line.text.slice(0, 300))) return true;
  return (
    /^_{2,}$/.test(line.text.trim()) &&
    rest <= 8 &&
    lines.slice(index, end).some(({ text }) => listFooter.test(text))
  );
}

function isSentFrom(line: Line): boolean {
  const text = line.text.replace(/\s*\(https?:[^)]*\)|<https?:[^>]*>/g, '');
  return text.length < 160 && sentFrom.test(text);
}

/**
 * "Cordialement, / Marie Dupont" stays, as part of the letter; what follows it goes when it is a few short lines of
 * which one is a number, an address or a site, or when they say what the writer is.
 */
function contactBlockStart(lines: readonly Line[], filled: readonly number[], end: number): number {
  const first = Math.max(0, end - MAX_CONTACT_LINES * 4);
  for (let index = end - 1; index >= first; index -= 1) {
    if ((filled[end] ?? 0) - (filled[index] ?? 0) > MAX_CONTACT_LINES + 2) return end;
    const line = lines[index];
    if (!line || line.text.length > 80 || !closing.test(line.text)) continue;
    const name = nextFilled(lines, index + 1, end);
    const named = name < end && isName(lines[name]?.text ?? '');
    const start = named ? name + 1 : index + 1;
    const block = lines.slice(start, end).filter((entry) => !isBlank(entry));
    const short = block.every(({ text }) => text.length <= 120 && !/[?]$/.test(text.trim()));
    if (block.length > 0 && short && block.some(({ text }) => contact.test(text))) return start;
    if (named && saysWhatSomebodyIs(block)) return start;
  }
  return end;
}

/** "Directrice commerciale" below a name: a few short lines, the first a role, and none of them a sentence. */
function saysWhatSomebodyIs(block: readonly Line[]): boolean {
  if (block.length > MAX_ROLE_LINES) return false;
  const short = block.every(({ text }) => text.length <= MAX_ROLE_CHARS && !/[.;:?]$/.test(text.trim()));
  return short && role.test(block[0]?.text ?? '');
}

function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4 && text.length <= 50 && !/[\d@/|]/.test(text);
}

function nextFilled(lines: readonly Line[], from: number, to: number): number {
  let index = from;
  while (index < to && isBlank(lines[index])) index += 1;
  return index;
}
