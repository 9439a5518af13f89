import { describe, expect, it } from 'vitest';
import { changeOutbox, type Outbox, readyToSend, resumed } from './outbox.ts';
import { idOf } from './samples.fixture.ts';

const written = (number: number, conversation = 1) => ({
  type: 'written' as const,
  entry: {
    clientId: `client-id-of-message-number-${number}`,
    conversationId: idOf(conversation),
    text: `message ${number}`,
    visibility: 'public' as const,
    createdAt: `2026-11-20T09:00:0${number}.000Z`,
  },
});
const clientId = (number: number) => written(number).entry.clientId;
const texts = (outbox: Outbox) => outbox.map(({ text }) => text);

describe('the outbox', () => {
  it('sends the oldest of each conversation, one at a time', () => {
    const outbox = [written(2), written(1), written(3, 2)].reduce(changeOutbox, [] as Outbox);
    expect(texts(readyToSend(outbox))).toEqual(['message 1', 'message 3']);
    const leaving = changeOutbox(outbox, { type: 'leaving', clientId: clientId(1) });
    expect(texts(readyToSend(leaving))).toEqual(['message 3']);
    const delivered = changeOutbox(leaving, { type: 'delivered', clientId: clientId(1) });
    expect(texts(readyToSend(delivered))).toEqual(['message 2', 'message 3']);
  });

  it('keeps the clientId through failures, so that a repeat is the same message', () => {
    let outbox = changeOutbox([], written(1));
    outbox = changeOutbox(outbox, { type: 'leaving', clientId: clientId(1) });
    outbox = changeOutbox(outbox, { type: 'unreachable', clientId: clientId(1) });
    expect(readyToSend(outbox)).toMatchObject([{ clientId: clientId(1), failures: 1, state: 'waiting' }]);
  });

  it('takes the same message once', () => {
    expect([written(1), written(1)].reduce(changeOutbox, [] as Outbox)).toHaveLength(1);
  });

  it('lets what was refused wait for a person, and what is behind it pass', () => {
    const outbox = [written(1), written(2)].reduce(changeOutbox, [] as Outbox);
    const refused = changeOutbox(outbox, { type: 'refused', clientId: clientId(1), problem: 'Introuvable' });
    expect(texts(readyToSend(refused))).toEqual(['message 2']);
    const again = changeOutbox(refused, { type: 'retried', clientId: clientId(1) });
    expect(texts(readyToSend(again))).toEqual(['message 1']);
  });

  it('sends again after a reload what was under way', () => {
    const [entry] = changeOutbox(changeOutbox([], written(1)), { type: 'leaving', clientId: clientId(1) });
    expect(entry && resumed(entry).state).toBe('waiting');
  });
});
