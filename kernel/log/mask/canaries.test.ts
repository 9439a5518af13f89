import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createLogger, maskSecrets, registerSecretPattern } from '../index.ts';

/** Each stands for one kind of secret that must appear in no log, wherever it was hidden. */
const CANARIES = {
  password: 'Tr0ub4dor&3-canary',
  apiKey: 'ck_live_9fKq2LmZ7xWcanary81',
  vendorKey: 'sk-proj-4Hd83kcanaryQp21',
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeQ',
  opaque: 'q83hdKz0-canary-opaque_81',
  webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIcanary',
  card: '4242 4242 4242 4242',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
};
const { password, apiKey, vendorKey, jwt, opaque, webhookSecret, card, iban } = CANARIES;

const nested = (depth: number, leaf: unknown): unknown =>
  depth === 0 ? leaf : { in: [nested(depth - 1, leaf)] };
const failing = (message: string, extra: object = {}) => Object.assign(new Error(message), extra);

/** Every place where a secret was found in somebody's logs. */
const HIDING_PLACES: Record<string, unknown> = {
  'a field': {
    password,
    accessToken: opaque,
    refresh_token: opaque,
    'client-secret': opaque,
    API_KEY: opaque,
  },
  'French and short names': { motDePasse: password, otp: opaque, pin: opaque, cvc: '123-canary' },
  'deep objects and arrays': nested(4, { user: { credentials: [password, { secret: opaque }] } }),
  'a value that says what it is': {
    note: apiKey,
    remark: [vendorKey, jwt, webhookSecret],
    paid: card,
    to: iban,
  },
  'a number': { reference: 4242424242424242 },
  'headers of a request': {
    headers: { authorization: `Bearer ${opaque}`, cookie: `sid=${opaque}; a=b`, 'x-api-key': opaque },
  },
  'raw headers': {
    rawHeaders: ['Host', 'shop.fr', 'Authorization', `Basic ${opaque}`, 'Cookie', `a=${opaque}`],
  },
  'a Headers object': { headers: new Headers({ authorization: `Bearer ${opaque}`, accept: 'text/html' }) },
  'a Map': new Map<unknown, unknown>([
    ['password', password],
    ['nested', new Map([['token', opaque]])],
  ]),
  'a Set': new Set([apiKey, jwt]),
  'name and value pairs': [
    { name: 'Authorization', value: opaque },
    { key: 'client_secret', value: opaque },
  ],
  'arguments of a process': ['node', 'start.mjs', '--password', password, `--token=${opaque}`],
  'a query string': {
    url: `/callback?code=${opaque}&state=${opaque}&access_token=${opaque}#id_token=${opaque}`,
  },
  URLSearchParams: new URLSearchParams({ token: opaque }),
  'an address with a password': [
    `https://anna:${password}@shop.fr/x`,
    new URL(`ftp://a:${encodeURIComponent(password)}@h/`),
  ],
  'a connection string': `connect to postgres://app:${password}/with@slash@db:5432/comptoir failed`,
  'an address inside an address': `/go?to=${encodeURIComponent(`https://anna:${password}@shop.fr`)}`,
  'JSON in a string': { body: JSON.stringify({ email: 'anna@shop.fr', password, deep: { token: opaque } }) },
  'JSON in JSON in a string': JSON.stringify({
    body: JSON.stringify({ password, list: [{ apiKey: opaque }] }),
  }),
  'JSON thrice': JSON.stringify(JSON.stringify(JSON.stringify({ secret: `${opaque}"${opaque}` }))),
  'an inspected object': inspect({ password, headers: { authorization: `Bearer ${opaque}` } }),
  'a form body': `email=a%40b.fr&password=${encodeURIComponent(password)}&otp=123456&api%5Fkey=1`,
  'YAML and env files': `DB_PASSWORD=${password}\nSECRET_KEY: ${opaque}\napi-key => ${opaque}`,
  'header lines': `GET / HTTP/1.1\r\nAuthorization: Digest username="x", response=${opaque}\r\nCookie: a=1; sid=${opaque}\r\nSet-Cookie: sid=${opaque}; HttpOnly`,
  'an error message': failing(`login with {"password":"${password}"} failed`),
  'an error stack': failing(`bad key ${apiKey}`),
  'an error cause': new Error('outer', {
    cause: failing(`inner ${jwt}`, { config: { auth: { password } } }),
  }),
  'an error of errors': new AggregateError([failing(`one ${apiKey}`), { token: opaque }], 'many'),
  'fields of an error': failing('request failed', {
    response: { config: { headers: { Authorization: opaque } } },
  }),
  'a cause that is no error': new Error('outer', { cause: { password } }),
  'a getter': {
    get token() {
      return opaque;
    },
    get text() {
      return `Bearer ${opaque}`;
    },
  },
  toJSON: { toJSON: () => ({ password, note: apiKey }) },
  'a class instance': new (class Account {
    name = 'a';
    passwordHash = opaque;
  })(),
  'a name of a field': { [apiKey]: 1 },
  'a private key': `x -----BEGIN PRIVATE KEY-----\n${opaque}\n-----END PRIVATE KEY----- y`,
  'a private key cut short': `x -----BEGIN RSA PRIVATE KEY-----\n${opaque}`,
  'a card among digits': [`paid ${card} 12/27 cvc: 123-canary`, '4242424242424242', '4242-4242-4242-4242'],
  'an IBAN among words': [
    `IBAN ${iban} merci`,
    iban.replaceAll(' ', ''),
    `vers ${iban.toLowerCase()}.`,
    iban.replaceAll(' ', '\u00a0'),
  ],
  'a bigint and a symbol': { reference: 4242424242424242n, symbol: Symbol(apiKey) },
  bytes: { body: Buffer.from(password), view: new Uint8Array(Buffer.from(opaque)) },
  'the cut of a long text': `${'x'.repeat(8180)} ${jwt}`,
  'a long text in JSON': `${'x '.repeat(4085)}{"password":"${password}`,
};

const forms = Object.entries(CANARIES).flatMap(([kind, secret]) => [
  [kind, secret] as const,
  [kind, encodeURIComponent(secret)] as const,
  [kind, secret.replaceAll(' ', '')] as const,
  [kind, Buffer.from(secret).toString('base64')] as const,
]);

function expectClean(line: string) {
  expect(line).not.toMatch(/canary/i);
  for (const [kind, form] of forms) expect(line.includes(form), `${kind} in ${line}`).toBe(false);
  expect(() => JSON.parse(line)).not.toThrow();
}

describe('planted canaries', () => {
  it.each(Object.entries(HIDING_PLACES))('are not logged from %s', (_place, value) => {
    const lines: string[] = [];
    const log = createLogger({ stream: { write: (line: string) => void lines.push(line) } });
    log.info({ value }, 'as a field');
    log.info(value as object);
    log.info('as an argument: %o', value as object);
    log.child({ value }).error('in a binding');
    if (typeof value === 'string') log.warn(value);
    if (value instanceof Error) log.error(value, '%s', value.message);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) expectClean(line);
  });

  it('are masked in a form that a module has registered', () => {
    const forget = registerSecretPattern(/\binvite-[\w-]{8,}/g);
    expect(maskSecrets({ link: '/join/invite-canary-1234' })).toEqual({ link: '/join/[masked]' });
    forget();
    expect(maskSecrets('invite-canary-1234')).toContain('canary');
  });
});
