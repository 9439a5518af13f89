import { expect, it } from 'vitest';
import { failureKey, spokenAt } from './file-content.ts';

it('the word that is heard is the one whose time it is', () => {
  const words = [0, 1, 2, 3, 4].map((start) => ({ start, end: start + 0.8, text: String(start) }));
  expect([0, 0.79, 2.5, 4.7].map((seconds) => spokenAt(words, seconds))).toEqual([0, 0, 2, 4]);
  expect([-1, 0.9, 5].map((seconds) => spokenAt(words, seconds))).toEqual([-1, -1, -1]);
  expect(spokenAt([], 1)).toBe(-1);
});

it('why nothing was found is a sentence about the file, whatever the code', () => {
  const because = (code: string, way: 'heard' | 'read' = 'heard') =>
    failureKey({ way, error: { code, vars: {} } });
  expect(because('billing.insufficient_credits')).toBe('inbox.content.failed.credits');
  expect(because('ai.language_not_served')).toBe('inbox.content.failed.language');
  expect(because('ai.language_not_served', 'read')).toBe('inbox.content.failed.alphabet');
  expect(because('ai.some_new_code', 'read')).toBe('inbox.content.failed.read');
});
