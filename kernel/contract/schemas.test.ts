import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pageQuery, wholeNumber } from './schemas.ts';

describe('a whole number in an address', () => {
  it.each(['0x10', '1e2', ' 5', '5 ', '+5', '-5', '5.0', '', '٥', '0b1', 'NaN', '101', '0'])(
    'is not %j',
    (limit) => {
      expect(pageQuery.safeParse({ limit }).success).toBe(false);
    },
  );

  it.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
    [25, 25],
  ])('is %j', (limit, read) => {
    expect(pageQuery.parse({ limit }).limit).toBe(read);
  });

  it('is 25 where a list is not told, and described as a number', () => {
    expect(pageQuery.parse({}).limit).toBe(25);
    expect(z.toJSONSchema(wholeNumber(1, 100), { io: 'input' })).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 100,
    });
  });
});
