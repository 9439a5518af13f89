import { expect, it } from 'vitest';
import type { OwnVariable } from '../../contract/index.ts';
import { variableLine } from './variable-line.ts';

const words = { kind: (kind: OwnVariable['kind']) => `a ${kind}`, optional: 'may be left out' };
const day: OwnVariable = { name: 'day', kind: 'date', required: true };

it('says of a variable how the text calls it, and what it takes', () => {
  expect(variableLine(day, words)).toBe('{{day}} · a date');
});

it.each<[string, Partial<OwnVariable>]>([
  ['its name', { name: 'evening' }],
  ['what stands above its field', { label: 'Day of the feast' }],
  ['what it takes', { kind: 'line' }],
  ['whether it has to be given', { required: false }],
  ['what may be chosen', { kind: 'choice', choices: ['Friday', 'Saturday'] }],
  ['the order of what may be chosen', { kind: 'choice', choices: ['Saturday', 'Friday'] }],
])('is another line once %s changes', (_, change) => {
  const before: OwnVariable = change.choices ? { ...day, kind: 'choice', choices: ['Friday'] } : day;
  expect(variableLine({ ...before, ...change }, words)).not.toBe(variableLine(before, words));
});
