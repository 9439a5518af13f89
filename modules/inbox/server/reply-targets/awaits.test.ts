import { describe, expect, it } from 'vitest';
import { awaitsAfterState, awaitsAfterVisitor } from './awaits.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const before = new Date('2026-11-20T09:00:00.000Z');
const open = { status: 'open', assistant: 'off', awaits_since: before } as const;
const kept = { released: false } as const;

describe('since when a person is waited for', () => {
  it('is the first message that only a person answers, however many follow', () => {
    expect(awaitsAfterVisitor({ ...open, awaits_since: null }, now)).toEqual(now);
    expect(awaitsAfterVisitor(open, now)).toEqual(before);
    expect(awaitsAfterVisitor({ ...open, assistant: 'on', awaits_since: null }, now)).toBeNull();
  });

  it('begins anew with what a visitor writes in a conversation that was put aside', () => {
    for (const status of ['resolved', 'snoozed', 'pending'] as const) {
      expect(awaitsAfterVisitor({ ...open, status }, now)).toEqual(now);
      expect(awaitsAfterVisitor({ ...open, status, assistant: 'on' }, now)).toBeNull();
    }
  });

  it('stays while a conversation is put aside, and begins anew when it goes on', () => {
    expect(awaitsAfterState(open, { ...kept, status: 'snoozed' }, now)).toEqual(before);
    expect(awaitsAfterState({ ...open, status: 'snoozed' }, { ...kept, status: 'open' }, now)).toEqual(now);
    const nobody = { ...open, status: 'resolved', awaits_since: null } as const;
    expect(awaitsAfterState(nobody, { ...kept, status: 'open' }, now)).toBeNull();
    expect(awaitsAfterState(nobody, { ...kept, status: 'handed_over' }, now)).toEqual(now);
  });

  it('ends when the conversation is left to the assistant', () => {
    expect(awaitsAfterState(open, { status: 'open', released: true }, now)).toBeNull();
  });
});
