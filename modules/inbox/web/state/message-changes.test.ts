import { describe, expect, it } from 'vitest';
import { type MessagePages, putMessage, withMessage } from './message-changes.ts';
import { aConversation, aMessage, idOf } from './samples.fixture.ts';

const pages: MessagePages = {
  pages: [
    { items: [aMessage({ id: idOf(2) })], nextCursor: 'c' },
    { items: [aMessage({ id: idOf(1) })], nextCursor: null },
  ],
  pageParams: [null, 'c'],
};
const ids = (of: MessagePages) => of.pages.map(({ items }) => items.map(({ id }) => id));

describe('the messages of a conversation', () => {
  it('show a message once, whether the answer or the event comes first', () => {
    const message = aMessage({ id: idOf(3) });
    expect(ids(putMessage(putMessage(pages, message), message))).toEqual([[idOf(3), idOf(2)], [idOf(1)]]);
  });

  it('take in what was understood of an older one, in its place', () => {
    const understood = putMessage(pages, aMessage({ id: idOf(1), language: 'en' }));
    expect(ids(understood)).toEqual(ids(pages));
    expect(understood.pages[1]?.items[0]?.language).toBe('en');
  });
});

describe('the row of a conversation', () => {
  const later = '2026-11-20T10:00:00.000Z';

  it('is unread and open again when a visitor writes', () => {
    const row = withMessage(
      aConversation({ status: 'resolved' }),
      aMessage({ text: 'Encore moi', createdAt: later }),
    );
    expect(row).toMatchObject({ unread: 1, status: 'open', lastActivityAt: later });
    expect(row.lastMessage?.text).toBe('Encore moi');
  });

  it('stays handed over, and read, when we write', () => {
    const row = withMessage(aConversation({ status: 'handed_over' }), aMessage({ author: 'assistant' }));
    expect(row).toMatchObject({ unread: 0, status: 'handed_over' });
  });

  it('does not show notes', () => {
    const row = aConversation();
    expect(withMessage(row, aMessage({ author: 'member', visibility: 'note' }))).toBe(row);
  });
});
