import { expect, it } from 'vitest';
import { settleInBatches } from './settle-in-batches.ts';

it('never has more under way than asked, and tells of each in its place', async () => {
  let under = 0;
  let most = 0;
  const settled = await settleInBatches([1, 2, 3, 4, 5], 2, async (item) => {
    most = Math.max(most, ++under);
    await Promise.resolve();
    under -= 1;
    if (item === 3) throw new Error('away');
    return item * 10;
  });
  expect(most).toBe(2);
  expect(settled.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
    10,
    20,
    'failed',
    40,
    50,
  ]);
});
