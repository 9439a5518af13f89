import { expect, it } from 'vitest';
import { formatCredits, readCredits } from './amounts.ts';

it('reads what people type, and refuses what is no amount', () => {
  expect(['12', '2,5', ' -0.125 ', '−3', '+1'].map(readCredits)).toEqual([12, 2.5, -0.125, -3, 1]);
  for (const wrong of ['', '0', '0,000', '1.2345', '1e3', '0x10', '1 000', 'douze', '--1', '999999999']) {
    expect(readCredits(wrong), wrong).toBe(null);
  }
});

it('shows three decimals at most, and the sign of a movement', () => {
  expect(formatCredits(1250.5, 'fr')).toBe('1\u202f250,5');
  expect(formatCredits(-0.125, 'en', true)).toBe('-0.125');
  expect(formatCredits(3, 'en', true)).toBe('+3');
});
