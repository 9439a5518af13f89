import { expect, it } from 'vitest';
import { writeSpokenDigits } from './spoken-digits.ts';

it.each([
  ['Call me on oh seven nine one one, one two three, four five six.', 'Call me on 07911123456.'],
  [
    'My number is zero, two, zero. Seven, nine, four, six. Zero, nine, five, eight.',
    'My number is 02079460958.',
  ],
  ['Plus four four, two zero, seven nine double four, oh nine five eight please', '+442079440958 please'],
  ['It is plus 44 seven nine eleven twelve thirty four fifty six', 'It is +447911123456'],
])('a number that is said digit by digit is written in figures: %s', (heard, written) => {
  expect(writeSpokenDigits(heard)).toBe(written);
});

it.each([
  'I would like two of the three, or maybe four.',
  'One day in nineteen sixty three',
  'Call 020 7946 0958 today',
  'Five. Oh no, one more.',
])('anything else that is heard stays as it is: %s', (heard) => {
  expect(writeSpokenDigits(heard)).toBe(heard);
});
