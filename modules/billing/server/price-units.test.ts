import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceUnits } from './price-units.ts';

const perThousand = { unitSize: 1_000, price: 1_000n };

it.each([
  [0, 0n],
  [1, 1_000n],
  [1_000, 1_000n],
  [1_001, 2_000n],
  [1_000.2, 2_000n],
  [1_000_000, 1_000_000n],
])('%d units of a price per thousand cost %d millicredits', (units, cost) => {
  expect(priceUnits(units, perThousand)).toBe(cost);
});

it('asks the least number of whole prices that covers what was begun', () => {
  const price = fc.record({
    unitSize: fc.integer({ min: 1, max: 10_000 }),
    price: fc.bigInt(1n, 1_000_000n),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), price, (units, one) => {
      const cost = priceUnits(units, one);
      expect(cost % one.price).toBe(0n);
      const covered = (cost / one.price) * BigInt(one.unitSize);
      expect(covered >= BigInt(units)).toBe(true);
      expect(covered - BigInt(one.unitSize) < BigInt(units)).toBe(true);
    }),
  );
});

it('never asks less for more', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (some, more) => {
      expect(priceUnits(some, perThousand) <= priceUnits(some + more, perThousand)).toBe(true);
    }),
  );
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d units have no price', (units) => {
  expect(() => priceUnits(units, perThousand)).toThrow(RangeError);
});
