import { expect, it } from 'vitest';
import { stageBeside } from './stages.ts';

it('a card moves by one stage at a time and stops at either end', () => {
  expect(stageBeside('new', 1)).toBe('qualified');
  expect(stageBeside('lost', -1)).toBe('won');
  expect(stageBeside('new', -1)).toBeUndefined();
  expect(stageBeside('lost', 1)).toBeUndefined();
});
