const boundary = 'b';
const type = `multipart/form-data; boundary=${boundary}`;

/** The content types that go with the forms below; half of the time the right one. */
export const hostileFormTypes: readonly string[] = [
  type,
  type,
  type,
  type,
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/form-data; boundary=${'x'.repeat(2_000)}`,
  'multipart/form-data; boundary="\u0001"',
  'MULTIPART/FORM-DATA; boundary=b; boundary=c',
  'multipart/mixed; boundary=b',
];

const part = (head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`;
const file = (name: string, body: string) =>
  part(`Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png`, body);
const end = `--${boundary}--\r\n`;

/** Multipart bodies that lack something, have too much of it, or say two things at once. */
export const hostileForms: readonly (string | Buffer)[] = [
  '',
  end,
  `--${boundary}`,
  file('a.txt', 'a') + end,
  file('a.txt', 'a'),
  file('', '') + end,
  file('../../../../etc/passwd', 'root') + end,
  file('a\u0000.txt', 'a') + end,
  file('\u202egnp.exe', 'MZ') + end,
  file(`${'x'.repeat(20_000)}.txt`, 'a') + end,
  file('a.txt', 'a') + file('b.txt', 'b') + end,
  part('Content-Disposition: form-data; name="__proto__"', 'x') + file('a.txt', 'a') + end,
  part('Content-Disposition: form-data; name="file"', 'no file name') + end,
  part('Content-Disposition: form-data', 'no name') + end,
  part('X: y', 'no disposition') + end,
  part('Content-Disposition: form-data; name="file"; filename*=UTF-8\'\'%FF%FE', 'x') + end,
  part(`${'X: y\r\n'.repeat(3_000)}Content-Disposition: form-data; name="file"; filename="a"`, 'x') + end,
  part(`Content-Disposition: form-data; name="${'n'.repeat(5_000)}"`, 'x').repeat(60) + end,
  part('Content-Disposition: form-data; name="a"', 'v'.repeat(200_000)) + end,
  part(
    'Content-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name="file"; filename="a"',
    '!!',
  ) + end,
  `${file('a.png', '\u0089PNG\r\n\u001a\n')}${end}trailing`,
  Buffer.concat([Buffer.from(file('a.bin', '')), Buffer.alloc(100_000, 0xff)]),
  `preamble\r\n${file('a.txt', 'a')}${end}`,
  `--${boundary}\n\nbare line feeds\n--${boundary}--\n`,
];
