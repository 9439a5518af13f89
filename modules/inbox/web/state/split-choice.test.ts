import { describe, expect, it } from 'vitest';
import type { Message } from '../../contract/index.ts';
import { movedBy } from './split-choice.ts';

const shown = ['d', 'c', 'b', 'a'].map((id) => ({ id }) as Message);
const decisions = [{ messageId: 'a', replyId: 'b' }];
const ids = (messages: Message[]) => messages.map(({ id }) => id);

describe('what a split moves', () => {
  it('is a message and everything after it, the oldest first', () => {
    expect(ids(movedBy(shown, decisions, { mode: 'later', fromId: 'b' }))).toEqual(['b', 'c', 'd']);
    expect(movedBy(shown, decisions, { mode: 'later', fromId: 'x' })).toEqual([]);
  });

  it('is what was chosen, with the assistant’s answers to it', () => {
    expect(ids(movedBy(shown, decisions, { mode: 'chosen', ids: new Set(['d', 'a']) }))).toEqual([
      'a',
      'b',
      'd',
    ]);
    expect(movedBy(shown, decisions, { mode: 'chosen', ids: new Set() })).toEqual([]);
  });
});
