import { expect, it } from 'vitest';
import { inOrder, isUnderWay } from './in-order.ts';

it('acts on one thing in the order asked, and says which answer is the last', async () => {
  const done: string[] = [];
  let release = () => {};
  const first = inOrder('lead', async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    done.push('first');
  });
  const second = inOrder('lead', async () => {
    done.push('second');
  });
  await Promise.resolve();
  expect([done, isUnderWay('lead')]).toEqual([[], true]);
  release();
  expect([(await first).isLast, (await second).isLast]).toEqual([false, true]);
  expect([done, isUnderWay('lead')]).toEqual([['first', 'second'], false]);
});

it('goes on after a failure', async () => {
  const failed = inOrder('lead', () => Promise.reject(new Error('away')));
  const next = inOrder('lead', () => Promise.resolve('kept'));
  expect(await failed).toMatchObject({ status: 'rejected', isLast: false });
  expect(await next).toMatchObject({ status: 'fulfilled', value: 'kept', isLast: true });
});
