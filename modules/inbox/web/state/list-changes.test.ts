import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationQuery } from '../../contract/index.ts';
import { type ConversationPages, changeConversation, placeConversation } from './list-changes.ts';
import { aConversation, idOf } from './samples.fixture.ts';

const me = idOf(900);
const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;
const one = (number: number, change: Partial<Conversation> = {}) =>
  aConversation({ id: idOf(number), lastActivityAt: at(number), ...change });
const pagesOf = (...pages: Conversation[][]): ConversationPages => ({
  pages: pages.map((items, index) => ({ items, nextCursor: index < pages.length - 1 ? `c${index}` : null })),
  pageParams: pages.map((_, index) => (index === 0 ? null : `c${index - 1}`)),
});
const ids = ({ pages }: ConversationPages) =>
  pages.map(({ items }) => items.map(({ id }) => Number(id.slice(-12))));
const list = (query: Partial<ConversationQuery> = {}) => ({
  query: { sort: 'attention' as const, ...query },
  me,
});

describe('a list of conversations that is told of changes', () => {
  it('raises what somebody wrote in to the top', () => {
    const pages = pagesOf([one(9), one(8)], [one(7), one(6)]);
    const changed = changeConversation(
      pages,
      idOf(6),
      (shown) => ({ ...shown, lastActivityAt: at(50) }),
      list(),
    );
    expect(ids(changed)).toEqual([[6, 9, 8], [7]]);
  });

  it('puts those that need a person before all others', () => {
    const pages = pagesOf([one(9, { status: 'handed_over' }), one(8)], [one(7)]);
    expect(ids(placeConversation(pages, one(3, { status: 'handed_over' }), list()))).toEqual([
      [9, 3, 8],
      [7],
    ]);
  });

  it('keeps to the latest activity where nobody asked for attention', () => {
    const pages = pagesOf([one(9), one(8)]);
    const handed = one(3, { status: 'handed_over' });
    expect(ids(placeConversation(pages, handed, { query: { sort: 'recent' }, me }))).toEqual([[9, 8, 3]]);
  });

  it('puts what is due first before what is due later, and that before what is not due', () => {
    const pages = pagesOf([one(9, { replyDueAt: at(40) }), one(8)]);
    const due = list({ sort: 'due' });
    expect(ids(placeConversation(pages, one(3, { replyDueAt: at(30) }), due))).toEqual([[3, 9, 8]]);
    expect(ids(placeConversation(pages, one(3, { replyDueAt: at(50) }), due))).toEqual([[9, 3, 8]]);
  });

  it('leaves out what sorts behind everything loaded while the server has more', () => {
    const pages = pagesOf([one(9), one(8)]);
    const more = { ...pages, pages: [{ items: pages.pages[0]?.items ?? [], nextCursor: 'more' }] };
    expect(placeConversation(more, one(3), list())).toBe(more);
  });

  it('lets go of what does not fit its filters any more, and takes in what does now', () => {
    const open = list({ status: 'open' });
    expect(ids(placeConversation(pagesOf([one(9), one(8)]), one(9, { status: 'resolved' }), open))).toEqual([
      [8],
    ]);
    expect(ids(placeConversation(pagesOf([one(8)]), one(9), open))).toEqual([[9, 8]]);
    const mine = list({ assignee: 'me' });
    expect(ids(placeConversation(pagesOf([one(8)]), one(9), mine))).toEqual([[8]]);
    const taken = one(9, { assignee: { id: me, name: 'Moi' } });
    expect(ids(placeConversation(pagesOf([one(8)]), taken, mine))).toEqual([[9, 8]]);
  });

  it('keeps a row in the view of the unread after it was read, and adds no read one', () => {
    const unread = list({ unread: 'true' });
    expect(ids(placeConversation(pagesOf([one(9, { unread: 1 })]), one(9), unread))).toEqual([[9]]);
    expect(ids(placeConversation(pagesOf([one(9, { unread: 1 })]), one(8), unread))).toEqual([[9]]);
  });

  it('leaves it to the server what a search finds', () => {
    const search = list({ search: 'gravure' });
    expect(ids(placeConversation(pagesOf([one(9)]), one(10), search))).toEqual([[9]]);
    expect(
      ids(placeConversation(pagesOf([one(9), one(8)]), one(8, { lastActivityAt: at(59) }), search)),
    ).toEqual([[8, 9]]);
  });

  it('shows a conversation once, however often it is told', () => {
    const pages = pagesOf([one(9)], [one(8)]);
    const twice = placeConversation(placeConversation(pages, one(10), list()), one(10), list());
    expect(ids(twice)).toEqual([[10, 9], [8]]);
  });

  it('begins with the first conversation of all', () => {
    expect(ids(placeConversation(pagesOf([]), one(1), list()))).toEqual([[1]]);
  });
});
