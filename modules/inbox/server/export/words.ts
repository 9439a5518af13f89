import type { MemberFile, Message } from '../../contract/index.ts';

/** Translates in one language. */
export type Words = (key: string, vars?: Record<string, unknown>) => string;

export interface Transcript {
  readonly words: Words;
  readonly locale: string;
  readonly timeZone: string;
  readonly contactName: string;
}

/** A message as somebody reads it on paper or in a mail: when, who, what. */
export function transcriptOf(message: Message, transcript: Transcript): string {
  const { words, locale, timeZone } = transcript;
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone });
  const when = at.format(new Date(message.createdAt));
  const files = message.files.map((file) => fileLines(file, words)).join('');
  const text = message.text === '' ? '' : `${message.text}\n`;
  return `[${when}] ${writerOf(message, words, transcript.contactName)}\n${text}${files}`;
}

/** What a file is called, and what is said or written in it. */
function fileLines({ name, content }: MemberFile, words: Words): string {
  const line = `[${words('inbox.export.file', { name })}]\n`;
  return content?.text ? `${line}${content.text}\n` : line;
}

function writerOf({ author, member, visibility }: Message, words: Words, contactName: string): string {
  if (visibility === 'note') return words('inbox.note.by', { name: member?.name ?? '' });
  if (author === 'visitor') return contactName;
  if (author === 'assistant') return words('inbox.author.assistant');
  return member?.name ?? '';
}
