import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [1_449_000, '1.4 MB'],
  [25_000_000_000_000, '25,000 GB'],
])('%i bytes are said as %s', (bytes, said) => {
  expect(fileSize(bytes, 'en')).toBe(said);
});
