import { describe, expect, it } from 'vitest';
import { type ChatState, countUnread, emptyChat } from './chat-state.ts';
import { message, outgoing } from './messages.fixture.ts';
import { type Action, reduce, type SavedChat } from './reduce.ts';

const play = (actions: Action[], from: ChatState = emptyChat) => actions.reduce(reduce, from);
const texts = (state: ChatState) => state.messages.map(({ text }) => text);
const opened: Action = {
  type: 'conversationOpened',
  conversation: { id: 'c1', token: 't1' },
  status: 'open',
  messages: [message(1, { author: 'visitor', clientId: 'a' })],
};
const live = play([opened, { type: 'numberReached', number: 10 }]);

function saved(changes: Partial<SavedChat> = {}): SavedChat {
  const { conversation, status, messages, outbox, lastNumber, completeTo, seenTo, shop } = live;
  return { conversation, status, messages, outbox, lastNumber, completeTo, seenTo, shop, ...changes };
}

describe('messages', () => {
  it('stand once, in the server’s order, whichever way and however often they arrive', () => {
    const state = play(
      [
        { type: 'messagesReceived', messages: [message(3)], number: 12 },
        { type: 'messagesReceived', messages: [message(2)], number: 11 },
        { type: 'messagesReceived', messages: [message(2), message(3)], complete: true },
      ],
      live,
    );
    expect(texts(state)).toEqual(['Message 1', 'Message 2', 'Message 3']);
  });

  it('that wait are replaced by the confirmed one, by whichever way it comes first', () => {
    const written = play([{ type: 'written', outgoing: outgoing('b') }], live);
    const confirmed = message(2, { author: 'visitor', clientId: 'b' });
    const state = play([{ type: 'messagesReceived', messages: [confirmed], number: 11 }], written);
    expect(state.outbox).toEqual([]);
    expect(texts(state)).toHaveLength(2);
  });

  it('from the shop are unread until seen, the visitor’s own never', () => {
    const state = play(
      [
        { type: 'messagesReceived', messages: [message(2), message(3)], number: 12 },
        {
          type: 'messagesReceived',
          messages: [message(4, { author: 'visitor', clientId: 'x' })],
          number: 13,
        },
      ],
      live,
    );
    expect(countUnread(state)).toBe(2);
    expect(countUnread(reduce(state, { type: 'seen' }))).toBe(0);
  });
});

describe('what is known to be complete', () => {
  it('moves with the live stream', () => {
    const state = play([{ type: 'messagesReceived', messages: [message(5)], number: 11 }], live);
    expect(state).toMatchObject({ lastNumber: 11, completeTo: message(5).id });
  });

  it('does not move with the answer to an own message: something may lie between', () => {
    const own = message(5, { author: 'visitor', clientId: 'b' });
    const state = play([{ type: 'messagesReceived', messages: [own] }], live);
    expect(state).toMatchObject({ lastNumber: 10, completeTo: message(1).id });
  });

  it('does not move with live events before what they follow was fetched', () => {
    const forgotten = play([opened, { type: 'streamReset' }]);
    const state = play([{ type: 'messagesReceived', messages: [message(5)], number: 11 }], forgotten);
    expect(state).toMatchObject({ lastNumber: null, completeTo: null });
  });

  it('begins with the conversation’s first event, so that nothing that happened before the socket stood is missed', () => {
    expect(play([opened])).toMatchObject({ lastNumber: 0, completeTo: message(1).id });
  });

  it('is forgotten with a reset, and the messages stay', () => {
    const state = play([{ type: 'streamReset' }], live);
    expect(state).toMatchObject({ lastNumber: null, completeTo: null });
    expect(state.messages).toHaveLength(1);
  });
});

describe('the latest page', () => {
  it('replaces what is older and keeps what came while it travelled', () => {
    const known = play([{ type: 'messagesReceived', messages: [message(2), message(90)], number: 11 }], live);
    const state = reduce(known, {
      type: 'latestLoaded',
      messages: [message(51), message(50)],
      earlier: 'cursor',
    });
    expect(texts(state)).toEqual(['Message 50', 'Message 51', 'Message 90']);
    expect(state.earlier).toBe('cursor');
  });
});

describe('another tab', () => {
  it('shares its messages and what it has seen', () => {
    const state = reduce(live, {
      type: 'adopted',
      saved: saved({ messages: [message(2)], seenTo: message(2).id }),
      takeOverAt: 5,
    });
    expect(texts(state)).toEqual(['Message 1', 'Message 2']);
    expect(countUnread(state)).toBe(0);
  });

  it('is given time to send its own text before this one does, under the same clientId', () => {
    const state = reduce(live, {
      type: 'adopted',
      saved: saved({ outbox: [outgoing('b')] }),
      takeOverAt: 5,
    });
    expect(state.outbox).toEqual([outgoing('b', { notBefore: 5 })]);
  });

  it('that opened a conversation at the same time leaves both with the older one', () => {
    const older = saved({ conversation: { id: 'c0', token: 't0' } });
    const younger = saved({ conversation: { id: 'c2', token: 't2' } });
    const adopted = (other: SavedChat) =>
      reduce(live, { type: 'adopted', saved: other, takeOverAt: 0 }).conversation?.id;
    expect([adopted(older), adopted(younger)]).toEqual(['c0', 'c1']);
  });

  it('gives its conversation to a tab that has none', () => {
    const state = reduce(emptyChat, { type: 'adopted', saved: saved(), takeOverAt: 0 });
    expect(state.conversation?.id).toBe('c1');
  });
});

describe('a rejected token', () => {
  it('ends the conversation and keeps what is shown and unsent', () => {
    const state = play([{ type: 'written', outgoing: outgoing('b') }, { type: 'rejected' }], live);
    expect(state).toMatchObject({ conversation: null, rejected: true, outbox: [outgoing('b')] });
    expect(state.messages).toHaveLength(1);
  });

  it('is forgotten by a new start, the shop is not', () => {
    const shop = { name: 'Quai', assistant: 'on' as const };
    const state = play([{ type: 'shopLoaded', shop }, { type: 'rejected' }, { type: 'restarted' }], live);
    expect(state).toEqual({ ...emptyChat, shop });
  });
});
