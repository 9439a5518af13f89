import { describe, expect, it } from 'vitest';
import { emptyChat } from '../chat/chat-state.ts';
import { message, outgoing } from '../chat/messages.fixture.ts';
import { openStorage } from './open-storage.ts';
import { readSaved, writeSaved } from './saved-chat.ts';

describe('a saved chat', () => {
  it('comes back with what was unsent and where to resume', () => {
    const state = {
      ...emptyChat,
      conversation: { id: 'c1', token: 't1' },
      messages: [message(1)],
      outbox: [outgoing('a')],
      lastNumber: 41,
      completeTo: message(1).id,
    };
    expect(readSaved(writeSaved(state))).toMatchObject({
      conversation: { id: 'c1', token: 't1' },
      messages: [message(1)],
      outbox: [outgoing('a')],
      lastNumber: 41,
    });
  });

  it('keeps the latest fifty messages', () => {
    const messages = Array.from({ length: 80 }, (_, index) => message(index));
    expect(readSaved(writeSaved({ ...emptyChat, messages }))?.messages).toEqual(messages.slice(30));
  });

  it.each([null, '', 'null', '{', '[]', '{"version":0,"messages":[],"outbox":[],"seenTo":""}'])(
    'that is %s is no chat',
    (text) => {
      expect(readSaved(text)).toBeNull();
    },
  );
});

describe('a storage', () => {
  it('that is blocked is replaced by memory', () => {
    const storage = openStorage(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    storage.setItem('draft', 'Bonjour');
    expect(storage.getItem('draft')).toBe('Bonjour');
    storage.removeItem('draft');
    expect(storage.getItem('draft')).toBeNull();
  });

  it('that is full stops nothing', () => {
    const storage = openStorage(() => ({
      getItem: () => null,
      removeItem: () => {},
      setItem() {
        throw new DOMException('Full.', 'QuotaExceededError');
      },
    }));
    expect(() => storage.setItem('draft', 'Bonjour')).not.toThrow();
  });
});
