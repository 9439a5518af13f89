import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '#kernel/contract';
import { type Conversation, isQuiet, type Message, previewOf } from '../../contract/index.ts';

/** A conversation's messages as the cache holds them: newest first. */
export type MessagePages = InfiniteData<Page<Message>, string | null>;

/** Adds a message at its newest end, or replaces the one that has its id: an event may tell it a second time. */
export function putMessage(pages: MessagePages, message: Message): MessagePages {
  const known = pages.pages.some(({ items }) => items.some((one) => one.id === message.id));
  if (!known) {
    const [first = { items: [], nextCursor: null }, ...others] = pages.pages;
    return { ...pages, pages: [{ ...first, items: [message, ...first.items] }, ...others] };
  }
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((one) => (one.id === message.id ? message : one)),
    })),
  };
}

/**
 * What a new message makes of its conversation's row. Whatever slept is open again when the visitor writes, and not when
 * a machine does.
 */
export function withMessage(conversation: Conversation, message: Message): Conversation {
  if (message.visibility === 'note') return conversation;
  const { author, createdAt } = message;
  const automatic = message.mail?.automatic ?? null;
  const fromVisitor = author === 'visitor' && (automatic === null || !isQuiet(automatic));
  const sleeps = ['resolved', 'snoozed', 'pending'].includes(conversation.status);
  return {
    ...conversation,
    lastMessage: { author, text: previewOf(message), createdAt },
    lastActivityAt: createdAt,
    draftId: null,
    draftKind: null,
    unread: conversation.unread + (fromVisitor ? 1 : 0),
    status: fromVisitor && sleeps ? 'open' : conversation.status,
    snoozedUntil: fromVisitor ? null : conversation.snoozedUntil,
  };
}
