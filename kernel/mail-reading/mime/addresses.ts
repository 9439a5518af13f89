import type { MailAddress } from '../mail.ts';
import { decodeWords, oneLine } from './encoded-words.ts';

const MAX_ADDRESS_CHARS = 320;
const MAX_NAME_CHARS = 200;
const MAX_PHRASE_CHARS = 2_000;

/**
 * Mailboxes of RFC 5322 header values, groups flattened. Words are decoded after the list has been cut, so that an
 * encoded comma or bracket cannot add a recipient.
 */
export function readAddresses(values: readonly string[], max: number): MailAddress[] {
  const found: MailAddress[] = [];
  for (const value of values) {
    for (const mailbox of splitMailboxes(value)) {
      if (found.length >= max) return found;
      const address = readMailbox(mailbox);
      if (address) found.push(address);
    }
  }
  return found;
}

interface Mailbox {
  phrase: string;
  comment: string;
  bracketed: string | null;
}

function splitMailboxes(value: string): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  let current: Mailbox = { phrase: '', comment: '', bracketed: null };
  const next = () => {
    mailboxes.push(current);
    current = { phrase: '', comment: '', bracketed: null };
  };
  let at = 0;
  while (at < value.length) {
    const character = value[at];
    if (character === '"') {
      const end = closing(value, at, '"');
      current.phrase += value.slice(at, end + 1);
      at = end;
    } else if (character === '(') {
      const end = closing(value, at, ')');
      current.comment += ` ${value.slice(at + 1, end)}`;
      at = end;
    } else if (character === '<') {
      const end = closing(value, at, '>');
      current.bracketed ??= value.slice(at + 1, end);
      at = end;
    } else if (character === ',' || character === ';') next();
    else if (character === ':' && current.bracketed === null && !current.phrase.includes('@')) {
      // A group's name.
      current.phrase = '';
    } else current.phrase += character;
    at += 1;
  }
  next();
  return mailboxes;
}

/** The position of what closes at `start`, or the end of the value. */
function closing(value: string, start: number, mark: string): number {
  for (let at = start + 1; at < value.length; at += 1) {
    if (value[at] === '\\' && mark !== '>') at += 1;
    else if (value[at] === mark) return at;
  }
  return value.length;
}

function readMailbox({ phrase, comment, bracketed }: Mailbox): MailAddress | undefined {
  // No address and no name is longer; patterns are not run over what a hostile header adds.
  const words = phrase.trim().slice(0, MAX_PHRASE_CHARS);
  const bare = bracketed === null && /^\S+@\S+$/.test(words) ? words : bareAddress(words);
  const address = cleanAddress(bracketed ?? bare ?? '');
  const named = bracketed === null && bare !== null ? words.replace(bare, '') : words;
  const name = displayName(named.trim() === '' ? comment : named);
  if (address === '' && name === '') return undefined;
  return { name: name === address ? '' : name, address };
}

function bareAddress(words: string): string | null {
  return /[^\s"<>,;:()]+@[^\s"<>,;:()]+/.exec(words)?.[0] ?? null;
}

function cleanAddress(text: string): string {
  const address = decodeWords(text)
    .replace(/[\p{Cc}\p{Cf}\s<>"]+/gu, '')
    .replace(/^mailto:/i, '')
    .replace(/^@[^:]*:/, '')
    .replace(/\([^()]*\)/g, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1 || address.length > MAX_ADDRESS_CHARS) return '';
  return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
}

function displayName(phrase: string): string {
  const unquoted = phrase
    .trim()
    .replace(/"((?:[^"\\]|\\.)*)"?/g, (_, inside: string) => inside.replace(/\\(.)/g, '$1'));
  const name = oneLine(decodeWords(unquoted), MAX_NAME_CHARS);
  return name.replace(/^'(.*)'$/, '$1').replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '');
}
