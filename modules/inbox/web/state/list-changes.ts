import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '#kernel/contract';
import type { Conversation, ConversationQuery } from '../../contract/index.ts';
import { fits } from './views.ts';

/** A list of conversations as the cache holds it. */
export type ConversationPages = InfiniteData<Page<Conversation>, string | null>;

interface ListIdentity {
  /** What the list was asked for. */
  readonly query: Partial<ConversationQuery>;
  /** The member who looks at it. */
  readonly me: string;
}

export function findConversation(pages: ConversationPages, id: string): Conversation | undefined {
  for (const page of pages.pages) {
    const found = page.items.find((one) => one.id === id);
    if (found) return found;
  }
  return undefined;
}

/**
 * Puts a conversation where it belongs now: into its place by the list's order, or out of the list. One that sorts
 * behind everything loaded is left for the server to bring.
 */
export function placeConversation(
  pages: ConversationPages,
  conversation: Conversation,
  { query, me }: ListIdentity,
): ConversationPages {
  const known = findConversation(pages, conversation.id) !== undefined;
  const belongs = fits(query, conversation, me);
  if (!known && belongs !== true) return pages;
  const without = known ? withoutConversation(pages, conversation.id) : pages;
  if (belongs === false) return without;
  return insert(without, conversation, query.sort);
}

/** Changes a row and puts it where it then belongs; nothing where the row is not loaded. */
export function changeConversation(
  pages: ConversationPages,
  id: string,
  change: (conversation: Conversation) => Conversation,
  list: ListIdentity,
): ConversationPages {
  const found = findConversation(pages, id);
  return found ? placeConversation(pages, change(found), list) : pages;
}

function withoutConversation(pages: ConversationPages, id: string): ConversationPages {
  return {
    ...pages,
    pages: pages.pages.map((page) =>
      page.items.some((one) => one.id === id)
        ? { ...page, items: page.items.filter((one) => one.id !== id) }
        : page,
    ),
  };
}

function insert(pages: ConversationPages, added: Conversation, sort: Order): ConversationPages {
  const before = (one: Conversation) => comesBefore(added, one, sort);
  const at = pages.pages.findIndex(({ items }) => items.some(before));
  const last = pages.pages.length - 1;
  if (at < 0 && (last < 0 || pages.pages[last]?.nextCursor != null)) return pages;
  const target = at < 0 ? last : at;
  return {
    ...pages,
    pages: pages.pages.map((page, index) => {
      if (index !== target) return page;
      const place = at < 0 ? page.items.length : page.items.findIndex(before);
      return { ...page, items: page.items.toSpliced(place, 0, added) };
    }),
  };
}

type Order = ConversationQuery['sort'] | undefined;

/** The server's order: who needs a person or whose reply is due first (where asked for), then the latest activity, then the later id. */
function comesBefore(a: Conversation, b: Conversation, sort: Order): boolean {
  if (sort === 'attention') {
    const needs = Number(a.status === 'handed_over') - Number(b.status === 'handed_over');
    if (needs !== 0) return needs > 0;
  }
  if (sort === 'due' && (a.replyDueAt !== null || b.replyDueAt !== null)) {
    if (a.replyDueAt === null || b.replyDueAt === null) return a.replyDueAt !== null;
    return a.replyDueAt === b.replyDueAt ? a.id < b.id : a.replyDueAt < b.replyDueAt;
  }
  if (a.lastActivityAt !== b.lastActivityAt) return a.lastActivityAt > b.lastActivityAt;
  return a.id > b.id;
}
