/** What has broken programs before: each line is a family of mistakes, not one of them. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  'a\u0000b',
  '\ud83c',
  '\udf81\ud83c',
  '\u202egnp.exe',
  '👩‍👩‍👧‍👦'.repeat(40),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(60),
  'x'.repeat(5_000),
  'é '.repeat(4_000),
  `' or 1=1; drop table users; --`,
  `foo & bar | !baz:* <-> 'qux' \\ (((`,
  '%_\\%',
  '{{constructor.constructor("return 1")()}} <%= 7*7 %>',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  'a@b',
  `${'a'.repeat(64)}@${'b'.repeat(185)}.example`,
  '+33 6 12 34 56 78',
  '9'.repeat(400),
  '-0',
  'NaN',
  '1e999',
  '2026-02-30T25:61:61Z',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  '01938b5e-0000-7000-8000-00000000000g',
  'true',
  'null',
  '\r\nSet-Cookie: a=b',
  '(a+)+$',
  '__proto__',
];

export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[[[]]]],
  { $gt: '' },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  Array.from({ length: 2_000 }, (_, index) => index),
  Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, index])),
];

const deep = 50_000;

/** Whole bodies that are no object, no JSON, too much, or JSON that readers understand differently. */
export const hostileBodies: readonly (string | Buffer)[] = [
  '{',
  'null',
  '[]',
  '"text"',
  '12345678901234567890',
  '\ufeff{}',
  '{"a":1,}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"name":"a","name":"b"}',
  '['.repeat(deep),
  `${'['.repeat(deep)}${']'.repeat(deep)}`,
  `${'{"a":'.repeat(deep / 2)}1${'}'.repeat(deep / 2)}`,
  `[${'0,'.repeat(100_000)}0]`,
  JSON.stringify({ text: 'x'.repeat(1_000_000) }),
  Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.alloc(1_000),
];

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const nobody = '01938b5e-0000-7000-8000-000000000000';

/** Cursors that no page gave. */
export const hostileCursors: readonly string[] = [
  '',
  '!',
  cursor(),
  cursor('2026-01-01T00:00:00.000Z', nobody),
  cursor('+275760-09-13T00:00:00.000Z', nobody),
  cursor('-271821-04-20T00:00:00.000Z', nobody),
  cursor('!2026-01-01T00:00:00.000Z', nobody),
  cursor('999999999', nobody),
  cursor('99999999999', nobody),
  cursor('a\u0000', nobody),
  cursor(`'); drop table contacts; --`, nobody),
  cursor('2026-01-01T00:00:00.000Z', 'nobody'),
  cursor({ $gt: '' }, nobody),
  'W'.repeat(500),
];
