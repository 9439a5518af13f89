import { describe, expect, it } from 'vitest';
import { causeOfStatus, statusIn, weighReturn } from './weigh-return.ts';

describe('a mail that came back', () => {
  it.each(['5.1.1', '5.1.2', '5.1.6', '5.1.10', '5.2.1', '5.0.0', '5.4.4'])(
    'ends its address: %s',
    (code) => {
      expect(weighReturn(code)).toBe('hard');
    },
  );

  it.each([null, '4.2.2', '4.4.7', '5.2.2', '5.2.3', '5.3.4', '5.4.7', '5.6.1', '5.7.1', '5.1.8', '5.5.2'])(
    'only counts where it says nothing of the address: %s',
    (code) => {
      expect(weighReturn(code)).toBe('soft');
    },
  );

  it.each([
    ['5.1.1', 'no_such_address'],
    ['5.1.10', 'no_such_address'],
    ['4.2.2', 'mailbox_full'],
    ['5.3.4', 'too_large'],
    ['5.7.26', 'blocked'],
    ['4.4.1', 'unreachable'],
    ['5.0.0', 'other'],
  ])('is told in words: %s', (code, cause) => {
    expect(causeOfStatus(code)).toBe(cause);
  });

  it.each([
    ['550 5.1.1 No such user', '5.1.1'],
    ['Message failed: 550-5.7.26 unauthenticated', '5.7.26'],
    ['554 delivery error (#5.2.1)', '5.2.1'],
    ['550 No such user', null],
    ['connect to 10.5.1.1 failed', null],
    ['version 5.1.1.9', null],
  ])('has its code found in the answer of a server: %s', (answer, code) => {
    expect(statusIn(answer)).toBe(code);
  });
});
