import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createGate } from './index.ts';

it('lets so many in at once, the others in their order, and goes on behind one that fails', async () => {
  const inTurn = createGate(2);
  const begun: number[] = [];
  let inside = 0;
  let most = 0;
  const acts = [0, 1, 2, 3, 4].map((number) =>
    inTurn(async () => {
      begun.push(number);
      inside += 1;
      most = Math.max(most, inside);
      await wait(1);
      inside -= 1;
      if (number === 1) throw new Error('broken');
      return number;
    }),
  );
  const ended = await Promise.allSettled(acts);
  expect(ended.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect([begun, most, inside]).toEqual([[0, 1, 2, 3, 4], 2, 0]);
});
