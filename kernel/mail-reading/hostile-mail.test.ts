import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from './read-mail.ts';

/** Far above what any of these takes, far below what a pattern that backtracks would. */
const MAX_MS = 5_000;

function timed(raw: string | Buffer) {
  const since = performance.now();
  const mail = readMail(Buffer.from(raw));
  expect(performance.now() - since).toBeLessThan(MAX_MS);
  return mail;
}

const html = (body: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;
const nested = (depth: number) => {
  let mail = '';
  for (let level = 0; level < depth; level += 1) {
    mail += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
  }
  return `${mail}Content-Type: text/plain\r\n\r\nthe bottom`;
};

describe('a hostile mail is read in bounded time', () => {
  it.each<[string, string, string | undefined]>([
    ['200,000 header fields', `${'X-A: b\r\n'.repeat(200_000)}\r\nbody`, 'too_many_headers'],
    ['a header of 5 MB', `Subject: ${'a'.repeat(5_000_000)}\r\n\r\nbody`, 'too_many_headers'],
    ['a folded header of 5 MB', `Subject: a\r\n${' a\r\n'.repeat(1_000_000)}\r\nbody`, undefined],
    ['10,000 multiparts inside each other', nested(10_000), 'too_deep'],
    [
      '100,000 parts',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
      'too_many_parts',
    ],
    [
      'a boundary without end',
      `Content-Type: multipart/mixed; boundary=${'b'.repeat(70)}\r\n\r\n${`--${'b'.repeat(70)}x\r\n`.repeat(100_000)}`,
      undefined,
    ],
    ['base64 garbage', `Content-Transfer-Encoding: base64\r\n\r\n${'=*=é'.repeat(1_000_000)}`, undefined],
    [
      'quoted-printable of equals signs',
      `Content-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(3_000_000)}`,
      undefined,
    ],
    [
      'addresses of brackets',
      `To: ${'<'.repeat(400_000)}\r\nCc: ${'a@'.repeat(200_000)}\r\nFrom: ${'"('.repeat(200_000)}\r\n\r\n`,
      undefined,
    ],
    ['encoded words without end', `Subject: ${'=?utf-8?q?'.repeat(50_000)}\r\n\r\n`, undefined],
    ['parameters without end', `Content-Type: text/plain${'; a*0*="'.repeat(50_000)}\r\n\r\nx`, undefined],
    ['a line of 5 MB', `\r\n${'a '.repeat(2_500_000)}`, 'too_long_text'],
    ['a million lines', `\r\n${'\n'.repeat(1_000_000)}`, undefined],
    ['a million quote marks', `\r\n${'>'.repeat(1_000_000)}\n${'> '.repeat(400_000)}`, undefined],
    [
      'lines that almost attribute',
      `\r\n${'On 5 Nov 2026 at 14:03, a@b.c wrote wrote\n'.repeat(20_000)}`,
      undefined,
    ],
    [
      'strokes',
      `From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\n${'-'.repeat(500_000)}\n${'=-_'.repeat(100_000)}`,
      undefined,
    ],
    [
      'at signs',
      `From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\n${'@a.'.repeat(200_000)}`,
      undefined,
    ],
    ['100,000 elements inside each other', html('<div>'.repeat(100_000)), 'html_not_read'],
    ['tags that never end', html('<a '.repeat(500_000)), undefined],
    ['unclosed styles', html('<style '.repeat(200_000)), undefined],
    ['links in one line', html('<a href="https://a.example/b">b</a>'.repeat(40_000)), undefined],
    ['styles of spaces', html(`<p style="${' ;'.repeat(500_000)}">x</p>`), undefined],
    ['tables of tables', html('<table><tr><td>'.repeat(390)), undefined],
  ])('%s', (_name, raw, damage) => {
    const mail = timed(raw);
    if (damage) expect(mail.damage).toContain(damage);
  });

  it('whatever its bytes are, and says a text that a database can hold', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary=b',
        'Content-Type: text/html; charset=utf-16',
        'Content-Type: message/rfc822',
        'Content-Transfer-Encoding: base64',
        'Subject: =?utf-8?B?4oCu?=',
        'From: a <a@b.c>',
        '--b',
        '--b--',
        '',
        '> quoted',
        'On 5 Nov 2026, a@b.c wrote:',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.uint8Array({ maxLength: 200 }), (lines, bytes) => {
        const mail = readMail(Buffer.concat([Buffer.from(lines.join('\r\n')), bytes]));
        const said = [mail.text, mail.replyText, mail.quoted, mail.signature, mail.subject, mail.html ?? ''];
        for (const text of said) expect(/[\0\p{Cs}]/u.test(text)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
