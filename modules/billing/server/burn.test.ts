import fc from 'fast-check';
import { expect, it } from 'vitest';
import { burn, total } from './burn.ts';

const lots = fc
  .array(fc.bigInt(0n, 1_000n))
  .map((amounts) => amounts.map((remaining, index) => ({ id: String(index), remaining })));

it('takes exactly what is asked where there is so much, and everything where there is not', () => {
  fc.assert(
    fc.property(lots, fc.bigInt(0n, 5_000n), (held, amount) => {
      const all = held.reduce((sum, { remaining }) => sum + remaining, 0n);
      expect(total(burn(held, amount))).toBe(all < amount ? all : amount);
    }),
  );
});

it('empties a lot before it begins the next', () => {
  fc.assert(
    fc.property(lots, fc.bigInt(1n, 5_000n), (held, amount) => {
      const shares = new Map(burn(held, amount).map(({ lotId, amount: taken }) => [lotId, taken]));
      const begun = held.map(({ id, remaining }) => ({ remaining, taken: shares.get(id) ?? 0n }));
      const lastBegun = begun.findLastIndex(({ taken }) => taken > 0n);
      for (const { remaining, taken } of begun.slice(0, Math.max(0, lastBegun)))
        expect(taken).toBe(remaining);
    }),
  );
});
