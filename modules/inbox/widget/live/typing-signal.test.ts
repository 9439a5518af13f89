import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTypingSignal } from './typing-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the typing signal', () => {
  it('is repeated every three seconds however fast the keys, and ends with silence', async () => {
    const said: boolean[] = [];
    const signal = createTypingSignal((typing) => said.push(typing));
    for (let key = 0; key < 40; key += 1) {
      signal.typed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(said).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual([true, true, false]);
  });

  it('ends with the sending, and once', () => {
    const said: boolean[] = [];
    const signal = createTypingSignal((typing) => said.push(typing));
    signal.typed();
    signal.ended();
    signal.ended();
    expect(said).toEqual([true, false]);
  });
});
