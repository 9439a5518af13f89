import { describe, expect, it } from 'vitest';
import { type ChatState, emptyChat } from './chat-state.ts';
import { message, outgoing } from './messages.fixture.ts';
import { rowsOf } from './rows.ts';

const rows = (changes: Partial<ChatState>) => rowsOf({ ...emptyChat, ...changes });
const bubbles = (changes: Partial<ChatState>) =>
  rows(changes).flatMap((row) => (row.kind === 'message' ? [row] : []));

describe('rows', () => {
  it('begin each day with a separator', () => {
    const kinds = rows({
      messages: [
        message(1, { createdAt: '2026-11-18T12:00:00.000Z' }),
        message(2, { createdAt: '2026-11-18T12:01:00.000Z' }),
        message(3, { createdAt: '2026-11-20T12:00:00.000Z' }),
      ],
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['day', 'message', 'message', 'day', 'message']);
  });

  it('group what one author wrote within minutes', () => {
    const groups = bubbles({
      messages: [message(1), message(2), message(3, { author: 'member', memberName: 'Zoé' }), message(30)],
    }).map(({ first, last }) => [first, last]);
    expect(groups).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it('keep their key when a text is confirmed, so that it is not read out twice', () => {
    const [waiting] = bubbles({ outbox: [outgoing('a')] });
    const [confirmed] = bubbles({ messages: [message(1, { author: 'visitor', clientId: 'a' })] });
    expect(confirmed?.key).toBe(waiting?.key);
  });

  it('tell what became of each own text', () => {
    const deliveries = bubbles({
      messages: [message(1), message(2, { author: 'visitor', clientId: 'a' })],
      outbox: [outgoing('b'), outgoing('c', { attempts: 1 }), outgoing('d', { attempts: 1, refused: true })],
    }).map(({ delivery }) => delivery);
    expect(deliveries).toEqual([null, 'sent', 'sending', 'failed', 'refused']);
  });
});
