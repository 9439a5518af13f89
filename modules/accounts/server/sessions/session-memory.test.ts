import { describe, expect, it, vi } from 'vitest';
import { manualClock } from '#kernel/clock';
import { createSessionMemory, type SessionState } from './session-memory.ts';

const state: SessionState = { userId: 'u', role: 'owner', administrator: false };

function setUp() {
  const clock = manualClock('2026-11-20T09:00:00Z');
  return { clock, memory: createSessionMemory(clock), look: vi.fn(async () => state) };
}

describe('the memory of sessions', () => {
  it('asks once for requests that come together', async () => {
    const { memory, look } = setUp();
    const asked = ['a', 'a', 'a'].map((id) => memory.recall(id, 'org', look));
    expect(await Promise.all(asked)).toEqual([state, state, state]);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('asks again within a second, so that an ended session is refused', async () => {
    const { clock, memory, look } = setUp();
    await memory.recall('a', 'org', look);
    clock.advance(1_000);
    expect(await memory.recall('a', 'org', async () => null)).toBeNull();
  });

  it('asks again when the clock was set back', async () => {
    const { clock, memory, look } = setUp();
    await memory.recall('a', 'org', look);
    clock.advance(-3_600_000);
    await memory.recall('a', 'org', look);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('keeps the role in one organisation apart from that in another', async () => {
    const { memory, look } = setUp();
    await memory.recall('a', 'org', look);
    expect(
      await memory.recall('a', 'other', async () => ({ userId: 'u', role: null, administrator: false })),
    ).toEqual({
      userId: 'u',
      role: null,
      administrator: false,
    });
  });

  it('forgets at once when told', async () => {
    const { memory, look } = setUp();
    await memory.recall('a', 'org', look);
    memory.forget('a');
    expect(await memory.recall('a', 'org', async () => null)).toBeNull();
  });

  it('does not remember a look-up that failed', async () => {
    const { memory, look } = setUp();
    await expect(memory.recall('a', 'org', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await memory.recall('a', 'org', look)).toEqual(state);
  });

  it('stays bounded under a flood of sessions', async () => {
    const { memory, look } = setUp();
    for (let n = 0; n <= 10_000; n += 1) await memory.recall(`s${n}`, 'org', look);
    look.mockClear();
    await memory.recall('s0', 'org', look);
    await memory.recall('s10000', 'org', look);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
