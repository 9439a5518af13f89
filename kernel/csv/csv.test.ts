import { describe, expect, it } from 'vitest';
import { csvLine } from './csv.ts';

describe('a line of CSV', () => {
  it.each([
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+33 6 12', `'+33 6 12`],
    ['-2', `'-2`],
    ['@sum', `'@sum`],
    ['\t=1', `'\t=1`],
    ['\uFF1D1', `'\uFF1D1`],
  ])('makes %j inert', (value, cell) => expect(csvLine([value])).toBe(`${cell}\r\n`));

  it('quotes what would break it', () => {
    expect(csvLine(['a,b', 'c"d', 'e\nf', 'g'])).toBe('"a,b","c""d","e\nf",g\r\n');
  });
});
