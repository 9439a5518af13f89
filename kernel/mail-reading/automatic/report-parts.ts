import { innerHeader } from '../attachments.ts';
import { readMessageIds } from '../mime/message-ids.ts';
import type { Part } from '../mime/part-tree.ts';

export function allParts(part: Part): Part[] {
  return [part, ...part.children.flatMap(allParts)];
}

/** The mail that is reported about, or its header alone. */
export function isCopy({ mediaType }: Part): boolean {
  return /^(?:message\/rfc822|message\/global|text\/rfc822-headers|message\/rfc822-headers)$/.test(mediaType);
}

/** The identifier of the mail that is reported about: that of its copy, else one that stands in the text. */
export function originalMessageId(parts: readonly Part[], text: string): string | null {
  for (const part of parts.filter(isCopy)) {
    const [id] = readMessageIds(innerHeader(part).all('message-id'), 1);
    if (id) return id;
  }
  const inText = /^[> \t]{0,20}message-id:[ \t]*(<[^<>\s]{3,990}>)/im.exec(text.slice(0, 100_000))?.[1];
  return inText ? (readMessageIds([inText], 1)[0] ?? null) : null;
}
