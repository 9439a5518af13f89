import { describe, expect, it } from 'vitest';
import { isCardNumber, maskCards, maskIbans } from './numbers.ts';

describe('payment cards', () => {
  it.each([
    '4242424242424242',
    '5555 5555 5555 4444',
    '3782-822463-10005',
    '6011.1111.1111.1117',
    '30569309025904',
  ])('are hidden: %s', (card) => {
    expect(maskCards(`paid with ${card}, thanks`)).toBe('paid with [masked], thanks');
  });

  it('are found between other numbers', () => {
    expect(maskCards('4242 4242 4242 4242 12 27 and 5555555555554444')).toBe('[masked] 12 27 and [masked]');
  });

  it.each([
    '4242424242424241',
    '1763629200000',
    '06 12 34 56 78',
    '12345678901234567890123',
    '0.4242424242424242',
  ])('leave other numbers alone: %s', (number) => {
    expect(maskCards(number)).toBe(number);
    expect(isCardNumber(number)).toBe(false);
  });
});

describe('IBANs', () => {
  it.each([
    'FR7630006000011234567890189',
    'DE89 3704 0044 0532 0130 00',
    'GB82 WEST 1234 5698 7654 32',
    'BE68-5390-0754-7034',
    'NO93 8601 1117 947',
  ])('are hidden, and nothing around them: %s', (iban) => {
    expect(maskIbans(`to ${iban} today; ${iban} DE89`)).toBe('to [masked] today; [masked] DE89');
  });

  it.each(['FR7630006000011234567890188', 'AB12 3456 7890 1234', 'order FR76 3000'])(
    'leave others alone: %s',
    (text) => {
      expect(maskIbans(text)).toBe(text);
    },
  );
});
