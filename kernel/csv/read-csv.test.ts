import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvLine, readCsv } from './index.ts';

describe('a CSV file', () => {
  it.each<[string, string, string[][]]>([
    [
      'by commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'by semicolons, as spreadsheets in French write it',
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['by tabs', 'a\tb', [['a', 'b']]],
    ['with quotes', '"a ""b""","c\nd"\n', [['a "b"', 'c\nd']]],
    ['with a quote inside', 'a,b"c', [['a', 'b"c']]],
    ['with a mark of its encoding', `${byteOrderMark}a,b`, [['a', 'b']]],
    ['with empty lines', '\n\na,b\n\n', [['a', 'b']]],
    ['without anything', '', []],
  ])('is read %s', (_, text, rows) => expect(readCsv(text)).toEqual(rows));

  it('that this installation wrote is read back', () => {
    // What begins like a formula comes back inert, as it was written.
    const cell = fc.string().filter((text) => /^[^=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(
          readCsv(
            rows
              .map((row) => csvLine(row))
              .join('')
              .replace(/^/, 'x,y,z\r\n'),
          ).slice(1),
        ).toEqual(rows);
      }),
    );
  });
});
