import { describe, expect, it } from 'vitest';
import { inMonth, leftOf, levelOf, type MonthlyBudget } from './budget.ts';

const budget: MonthlyBudget = {
  id: 'a',
  of: { kind: 'organisation' },
  limit: 1_000n,
  month: '2026-11',
  held: 100n,
  spent: 700n,
  told: 50,
};

describe('a budget', () => {
  it('begins again with a month, and is not moved back by a task of the month before', () => {
    expect(inMonth(budget, '2026-12')).toMatchObject({ month: '2026-12', held: 0n, spent: 0n, told: 0 });
    expect(inMonth(budget, '2027-01').month).toBe('2027-01');
    expect(inMonth(budget, '2026-11')).toBe(budget);
    expect(inMonth(budget, '2026-10')).toBe(budget);
  });

  it('has left what is neither spent nor on hold, and never less than nothing', () => {
    expect(leftOf(budget)).toBe(200n);
    expect(leftOf({ ...budget, limit: 500n })).toBe(0n);
  });

  it.each([
    [0n, 0],
    [499n, 0],
    [500n, 50],
    [799n, 50],
    [800n, 80],
    [999n, 80],
    [1_000n, 100],
    [5_000n, 100],
  ])('of 1,000 has with %d spent come to %d per cent', (spent, level) => {
    expect(levelOf({ limit: 1_000n, spent })).toBe(level);
  });
});
