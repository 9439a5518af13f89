import type { MessageRow } from '../repo/message.repo.ts';

/** What was said, as prompts name who said it. @param messages oldest first */
export const asTranscript = (messages: readonly Pick<MessageRow, 'author' | 'text'>[]): string =>
  messages.map(({ author, text }) => `[${author === 'visitor' ? 'customer' : 'shop'}] ${text}`).join('\n');
