import { describe, expect, it } from 'vitest';
import { type ConversationState, stateAfter } from './state-after.ts';

const me = 'me';
const awake: ConversationState = {
  status: 'open',
  assignee_id: null,
  snoozed_until: null,
  snoozed_by: null,
  tags: ['a'],
};
const until = '2026-11-23T08:00:00.000Z';
const asleep = stateAfter(awake, { snoozedUntil: until }, me);

describe('a conversation’s state', () => {
  it('is asleep once an instant is given, and remembers who put it to sleep', () => {
    expect(asleep).toMatchObject({ status: 'snoozed', snoozed_until: new Date(until), snoozed_by: me });
  });

  it.each([
    ['another status', { status: 'resolved' as const }, 'resolved'],
    ['no instant any more', { snoozedUntil: null }, 'open'],
  ])('is awake with %s', (_what, change, status) => {
    expect(stateAfter(asleep, change, me)).toMatchObject({ status, snoozed_until: null, snoozed_by: null });
  });

  it('sleeps on while only something else changes', () => {
    expect(stateAfter(asleep, { addTags: ['b'] }, 'somebody')).toMatchObject({
      status: 'snoozed',
      snoozed_until: new Date(until),
      snoozed_by: me,
      tags: ['a', 'b'],
    });
  });

  it('holds each tag once, in the order in which they came', () => {
    expect(stateAfter(awake, { addTags: ['b', 'a'], removeTags: ['c'] }, me).tags).toEqual(['a', 'b']);
    expect(stateAfter(awake, { tags: ['x', 'x'], removeTags: ['a'] }, me).tags).toEqual(['x']);
  });
});
