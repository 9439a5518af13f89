import { expect, it } from 'vitest';
import { totalReasons } from './interest-reasons.ts';

it('reasons are summed by what they say, the weightiest first, whether for or against', () => {
  const reasons = [
    { code: 'left_email', points: 10 },
    { code: 'came_back', points: 20 },
    { code: 'negative_tone', points: -15 },
    { code: 'came_back', points: 20 },
  ];
  expect(totalReasons(reasons)).toEqual([
    { code: 'came_back', points: 40, times: 2 },
    { code: 'negative_tone', points: -15, times: 1 },
    { code: 'left_email', points: 10, times: 1 },
  ]);
});
