import { describe, expect, it } from 'vitest';
import { idIn, shapeOf } from './payload-shape.ts';

const id = '01938b5e-0000-7000-8000-000000000000';

describe('a payload that an administrator sees', () => {
  it('keeps ids, numbers and truths, and none of anybody’s words', () => {
    const payload = {
      orgId: id,
      data: { text: 'canary', list: [1, true, null, 'canary'], deep: { more: ['canary'] } },
    };
    expect(shapeOf(payload)).toEqual({
      orgId: id,
      data: { text: 'text of 6', list: [1, true, null, 'text of 6'], deep: { more: ['text of 6'] } },
    });
  });

  it('is bounded in depth and width', () => {
    let deep: unknown = 'canary';
    for (let n = 0; n < 10_000; n += 1) deep = { deep };
    expect(JSON.stringify(shapeOf(deep)).length).toBeLessThan(200);
    expect(shapeOf(Array.from({ length: 5_000 }, () => 1))).toHaveLength(30);
  });

  it('names its organisation where it has one', () => {
    expect(idIn({ orgId: id }, 'orgId')).toBe(id);
    expect([idIn({ orgId: 'canary' }, 'orgId'), idIn('canary', 'orgId'), idIn(null, 'orgId')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
