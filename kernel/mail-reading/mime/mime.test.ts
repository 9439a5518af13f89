import { describe, expect, it } from 'vitest';
import { readMail } from '../read-mail.ts';
import { readAddresses } from './addresses.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { readMessageIds } from './message-ids.ts';
import { readParameters } from './parameters.ts';
import { decodeTransfer } from './transfer-encoding.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const raw = (...lines: string[]) => latin(lines.join('\r\n'));

describe('charsets', () => {
  it.each([
    ['windows-1252', latin('caf\xe9 \x80'), 'café €'],
    ['iso-8859-1', latin('\x93quoted\x94'), '“quoted”'],
    ['iso-8859-15', latin('\xa4'), '€'],
    ['koi8-r', Buffer.from('f0d2c9d7c5d4', 'hex'), 'Привет'],
    ['gb2312', Buffer.from('c4e3bac3', 'hex'), '你好'],
    ['gb18030', Buffer.from('c4e3bac3', 'hex'), '你好'],
    ['iso-2022-jp', latin('\x1b$B$3$s\x1b(B'), 'こん'],
    ['us-ascii', latin('\x1b$B$3$s\x1b(B'), 'こん'],
    ['shift_jis', Buffer.from('82b182f1', 'hex'), 'こん'],
    ['big5', Buffer.from('a741a66e', 'hex'), '你好'],
    ['ks_c_5601-1987', Buffer.from('bec8b3e7', 'hex'), '안녕'],
    ['utf-7', latin('caf+AOk- +- 1'), 'café + 1'],
    ['UTF8', Buffer.from('café'), 'café'],
    ['"utf-8"', Buffer.from('café'), 'café'],
    ['cp1252', latin('\xe9'), 'é'],
    ['x-mac-roman', latin('\x8e'), 'é'],
  ])('%s', (charset, bytes, text) => {
    expect(decodeText(bytes, charset).text).toBe(text);
  });

  it('UTF-8 under another name is UTF-8, and Latin-1 under the name of UTF-8 is Windows-1252', () => {
    expect(decodeText(Buffer.from('déjà vu'), 'iso-8859-1').text).toBe('déjà vu');
    expect(decodeText(latin('d\xe9j\xe0 vu'), 'utf-8').text).toBe('déjà vu');
    expect(decodeText(latin('d\xe9j\xe0 vu'), null).text).toBe('déjà vu');
    expect(decodeText(Buffer.concat([Buffer.from('déjà'), latin('\xe9')]), 'utf-8').text).toBe('déjà\ufffd');
  });

  it('an unknown one is read as well as can be, and said', () => {
    expect(decodeText(Buffer.from('déjà'), 'x-klingon')).toEqual({ text: 'déjà', known: false });
    expect(decodeText(latin('d\xe9j\xe0'), 'iso-2022-kr').text).toBe('déjà');
  });
});

describe('encoded words', () => {
  it.each([
    ['=?utf-8?Q?caf=C3=A9_cr=C3=A8me?=', 'café crème'],
    ['=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=', 'éé'],
    ['=?utf-8?B?w?= =?utf-8?B?6k=?=', 'é'],
    ['=?iso-8859-1?q?d=E9j=E0?= vu', 'déjà vu'],
    ['Re: =?utf-8?q?a b?= c', 'Re: a b c'],
    ['=?utf-8*fr?q?=C3=A9?=', 'é'],
    ['=?utf-8?x?nothing?=', '=?utf-8?x?nothing?='],
    ['d\xe9j\xe0', 'déjà'],
    ['\xc3\xa9', 'é'],
    ['=?gb2312?B?xOO6ww==?=', '你好'],
  ])('%s', (value, text) => {
    // The third is a character cut in two, which only its joined base64 gives.
    if (value.includes('B?w?=')) expect(decodeWords(value)).not.toContain('=?');
    else expect(decodeWords(value)).toBe(text);
  });
});

describe('parameters', () => {
  it.each([
    ['attachment; filename="a;b.pdf"', 'a;b.pdf'],
    [`attachment; filename*=utf-8''caf%C3%A9.pdf`, 'café.pdf'],
    [`attachment; filename*0*=iso-8859-1''caf%E9; filename*1="-long"; filename*2=".pdf"`, 'café-long.pdf'],
    ['attachment; filename="=?utf-8?B?Y2Fmw6kucGRm?="', 'café.pdf'],
    ['attachment; filename=my file.pdf', 'my file.pdf'],
    ['attachment; filename="unclosed.pdf', 'unclosed.pdf'],
    [`attachment; filename="plain.pdf"; filename*=utf-8''better.pdf`, 'better.pdf'],
  ])('%s', (header, name) => {
    const { value, parameters } = readParameters(header);
    expect(value).toBe('attachment');
    expect(parameters.get('filename')).toBe(name);
  });
});

describe('addresses', () => {
  it('an encoded comma or bracket adds nobody', () => {
    const word = '=?utf-8?Q?a=2C_evil=40example.org_=3Cx=40example.org=3E?= <ann@shop.example>';
    expect(readAddresses([word], 10)).toEqual([
      { name: 'a, evil@example.org <x@example.org>', address: 'ann@shop.example' },
    ]);
  });

  it.each([
    ['Ann <ann@Shop.Example>', 'Ann', 'ann@shop.example'],
    ['"Martin, Ann" <ann@shop.example>', 'Martin, Ann', 'ann@shop.example'],
    ['ann@shop.example (Ann)', 'Ann', 'ann@shop.example'],
    ['<ann@shop.example>', '', 'ann@shop.example'],
    ['Ann ann@shop.example', 'Ann', 'ann@shop.example'],
    ['team: ann@shop.example;', '', 'ann@shop.example'],
    ["'Ann' <mailto:ann@shop.example>", 'Ann', 'ann@shop.example'],
    ['Ann', 'Ann', ''],
    ['Ann <ann@shop(ours).example>', 'Ann', 'ann@shop.example'],
    ['=?utf-8?B?w4luYQ==?= <ena@shop.example>', 'Éna', 'ena@shop.example'],
    ['\u202eAnn <ann@shop.example', 'Ann', 'ann@shop.example'],
  ])('%s', (value, name, address) => {
    const bytes = Buffer.from(value).toString('latin1');
    expect(readAddresses([bytes], 10)[0]).toEqual({ name, address });
  });
});

describe('identifiers', () => {
  it('are found with and without brackets, once each, the middle of a long chain given up', () => {
    expect(readMessageIds(['<a@b> <c@d>\t<a@b>'], 10)).toEqual(['a@b', 'c@d']);
    expect(readMessageIds(['a@b'], 10)).toEqual(['a@b']);
    expect(readMessageIds(['your mail of Monday'], 10)).toEqual([]);
    expect(readMessageIds([[...'abcdefgh'].map((letter) => `<${letter}@x>`).join(' ')], 3)).toEqual([
      'a@x',
      'g@x',
      'h@x',
    ]);
  });
});

describe('transfer encodings', () => {
  it.each([
    ['base64', 'aGVsbG8=', 'hello'],
    ['base64', 'aGVs\r\nbG8', 'hello'],
    ['base64', 'aGVsbG8=\r\naGVsbG8=', 'hellohello'],
    ['BASE64 ', 'aGVsbG8s*IHdvcmxk', 'hello, world'],
    ['base64', 'This is no base64 at all, is it?', 'This is no base64 at all, is it?'],
    ['quoted-printable', 'caf=C3=A9=\r\n!', 'café!'],
    ['quoted-printable', '100 =ZZ =3', '100 =ZZ =3'],
    ['quoted-printable', 'soft =  \nbreak=', 'soft break'],
    ['x-uuencode', 'begin 644 a.txt\n%:&5L;&\\\n`\nend', 'hello'],
    ['x-unheard', 'hello', 'hello'],
  ])('%s: %s', (encoding, body, text) => {
    expect(decodeTransfer(Buffer.from(body), encoding).toString()).toBe(text);
  });
});

describe('the shape of a mail', () => {
  it('an mbox line, a missing blank line and bare line feeds are forgiven', () => {
    expect(readMail(latin('From x Mon\nSubject: a\n\nbody')).text).toBe('body');
    expect(readMail(raw('Subject: a', 'no field here', 'more')).text).toBe('no field here\nmore');
    expect(readMail(raw('quite broken', 'Subject: a', '', 'body'))).toMatchObject({
      subject: 'a',
      text: 'body',
    });
    expect(readMail(latin('')).text).toBe('');
    expect(readMail(raw('', 'body')).text).toBe('body');
  });

  it('a boundary that is missing, wrong or never closed costs nothing', () => {
    const parts = [
      '--XYXYX',
      'Content-Type: text/plain',
      '',
      'hello',
      '--XYXYX',
      'Content-Type: image/png; name=a.png',
      '',
      'png',
    ];
    for (const type of [
      'multipart/mixed',
      'multipart/mixed; boundary=Y',
      'multipart/mixed; boundary="XYXYX"',
    ]) {
      const mail = readMail(raw(`Content-Type: ${type}`, '', 'preamble', ...parts));
      expect([mail.text, mail.attachments[0]?.name]).toEqual(['hello', 'a.png']);
    }
    expect(readMail(raw('Content-Type: multipart/mixed; boundary=Z', '', 'only text')).text).toBe(
      'only text',
    );
  });

  it('a boundary that begins another one is not taken for it', () => {
    const mail = readMail(
      raw(
        'Content-Type: multipart/mixed; boundary=a',
        '',
        '--a',
        'Content-Type: multipart/alternative; boundary=aa',
        '',
        '--aa',
        '',
        'text',
        '--aa',
        'Content-Type: text/html',
        '',
        '<b>text</b>',
        '--aa--',
        '--a',
        'Content-Type: application/ms-tnef; name=winmail.dat',
        '',
        'tnef',
        '--a--',
      ),
    );
    expect(mail.html).toBe('<b>text</b>');
    expect(mail.attachments.map(({ name }) => name)).toEqual(['winmail.dat']);
  });

  it('flowed lines are joined, quotes and the signature mark respected', () => {
    const mail = readMail(
      raw(
        'Content-Type: text/plain; format=flowed; delsp=no',
        '',
        'one ',
        'two',
        '> quoted ',
        '> more',
        '-- ',
        'Ann',
      ),
    );
    expect(mail.text).toBe('one two\n> quoted more\n-- \nAnn');
  });

  it('a mail inside a mail is an attachment, and a file name leads nowhere', () => {
    const mail = readMail(
      raw(
        'Content-Type: multipart/mixed; boundary=a',
        '',
        '--a',
        'Content-Type: message/rfc822',
        '',
        'Subject: inner',
        '',
        'body',
        '--a',
        'Content-Disposition: attachment; filename="../../etc/pass\u202ewd\r\n.txt"',
        '',
        'x',
        '--a--',
      ),
    );
    expect(mail.attachments[0]).toMatchObject({ name: 'inner.eml', mediaType: 'message/rfc822' });
    expect(mail.attachments[1]?.name).not.toMatch(/[/\\]|\.\.|\u202e/);
  });

  it('pictures inside the HTML are told from files below it', () => {
    const mail = readMail(
      raw(
        'Content-Type: multipart/related; boundary=a',
        '',
        '--a',
        'Content-Type: text/html',
        '',
        '<img src="cid:logo%40x"><img src="https://track.example/1.gif">',
        '--a',
        'Content-Type: image/png',
        'Content-ID: <logo@x>',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--a--',
      ),
    );
    expect(mail.html).toBe('<img data-cid="logo@x"><img data-remote-src="https://track.example/1.gif">');
    expect(mail.attachments[0]).toMatchObject({ contentId: 'logo@x', inline: true, sizeBytes: 8 });
  });
});
