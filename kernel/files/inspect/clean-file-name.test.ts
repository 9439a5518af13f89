import { describe, expect, it } from 'vitest';
import type { FileKind } from '#kernel/contract';
import { cleanFileName } from './clean-file-name.ts';

describe('a file name', () => {
  it.each<[string, FileKind, string]>([
    ['devis été.pdf', 'pdf', 'devis été.pdf'],
    ['photo.JPG', 'jpeg', 'photo.JPG'],
    ['photo.png', 'jpeg', 'photo.png.jpg'],
    ['invoice.pdf', 'png', 'invoice.pdf.png'],
    ['run.js', 'plain', 'run.js.txt'],
    ['page.html', 'html', 'page.html'],
    ['noextension', 'pdf', 'noextension.pdf'],
    ['../../etc/passwd', 'plain', 'passwd.txt'],
    ['C:\\Users\\me\\a.txt', 'plain', 'a.txt'],
    ['.htaccess', 'plain', 'htaccess.txt'],
    ['...', 'plain', 'file.txt'],
    ['', 'png', 'file.png'],
    ['', 'unknown', 'file'],
    ['a\u0000b\r\nSet-Cookie: x.txt', 'plain', 'abSet-Cookie: x.txt'],
    ['photo\u202egnp.exe', 'unknown', 'photognp.exe'],
    ['\u2066a\u2069\u200b\ufeff.txt', 'plain', 'a.txt'],
    ['half \ud83c.txt', 'plain', 'half.txt'],
    ['👩‍👩‍👧.png', 'png', '👩‍👩‍👧.png'],
    ['a.txt ', 'plain', 'a.txt'],
    ['a.tar.gz', 'unknown', 'a.tar.gz'],
    ['e\u0301te\u0301.txt', 'plain', 'été.txt'],
  ])('%j of kind %s is kept as %j', (given, kind, kept) => {
    expect(cleanFileName(given, kind)).toBe(kept);
  });

  it('has at most 200 graphemes and fits the table, ending included', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const letter of ['x', '👩‍👩‍👧', 'Z̸̢̛̤͓̹͔͇̫̀͛́̆̀̓', '字']) {
      const name = cleanFileName(`${letter.repeat(1_000)}.pdf`, 'pdf');
      expect([...segmenter.segment(name)].length).toBeLessThanOrEqual(200);
      expect([...name].length).toBeLessThanOrEqual(400);
      expect(name.endsWith('.pdf')).toBe(true);
      expect(name).not.toMatch(/\p{Cs}/u);
    }
  });
});
