import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox.ts';
import { aMessage, idOf } from './samples.fixture.ts';
import { threadRows } from './thread.ts';

const dayOf = (instant: string) => instant.slice(0, 10);
const at = (day: number, time: string) => `2026-11-${day}T${time}:00.000Z`;
const entry: OutboxEntry = {
  clientId: 'client-id-of-message-one',
  conversationId: idOf(1),
  text: 'Un instant',
  visibility: 'public',
  createdAt: at(20, '09:31'),
  state: 'sending',
  failures: 0,
  problem: null,
};
const kinds = (rows: ReturnType<typeof threadRows>) => rows.map(({ kind }) => kind);

describe('a thread', () => {
  it('reads from the oldest to the newest, with a line where a day begins', () => {
    const newest = aMessage({ id: idOf(2), createdAt: at(20, '09:30'), text: 'second' });
    const oldest = aMessage({ id: idOf(1), createdAt: at(19, '18:00'), text: 'first' });
    const rows = threadRows([newest, oldest], [], dayOf);
    expect(kinds(rows)).toEqual(['day', 'message', 'day', 'message']);
    expect(rows[1]).toMatchObject({ message: { text: 'first' } });
  });

  it('names an author once for messages minutes apart', () => {
    const messages = [
      aMessage({ id: idOf(4), author: 'assistant', createdAt: at(20, '09:33') }),
      aMessage({ id: idOf(3), createdAt: at(20, '09:32') }),
      aMessage({ id: idOf(2), createdAt: at(20, '09:31') }),
      aMessage({ id: idOf(1), createdAt: at(20, '09:00') }),
    ];
    const follows = threadRows(messages, [], dayOf).flatMap((row) =>
      row.kind === 'message' ? [row.follows] : [],
    );
    expect(follows).toEqual([false, false, true, false]);
  });

  it('shows what is on its way at the end, and never twice', () => {
    const before = threadRows([aMessage()], [entry], dayOf);
    expect(kinds(before)).toEqual(['day', 'message', 'unsent']);
    const arrived = aMessage({ id: idOf(2), author: 'member', clientId: entry.clientId });
    const after = threadRows([arrived, aMessage()], [entry], dayOf);
    expect(kinds(after)).toEqual(['day', 'message', 'message']);
    expect(after.at(-1)?.key).toBe(before.at(-1)?.key);
  });
});
