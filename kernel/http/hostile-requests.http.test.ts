import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;

beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
});
afterAll(() => app.stop());

/** Sends bytes as they are to the real socket: what no HTTP client would let us say. */
function send(bytes: string): Promise<{ status: number; type: string; body: { code: string } }> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(app.installation.url).port), '127.0.0.1', () =>
      socket.write(bytes),
    );
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      const type = /content-type: (.*)/i.exec(head)?.[1] ?? '';
      resolve({ status: Number(head.slice(9, 12)), type, body: JSON.parse(body) });
    });
  });
}

describe('a request that cannot be read is refused as a problem', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'kernel.malformed_request'],
    [
      'two lengths',
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'kernel.malformed_request',
    ],
    [
      'headers without an end',
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(40_000)}\r\n\r\n`,
      431,
      'kernel.headers_too_large',
    ],
    [
      'an address that decodes to nothing',
      'GET /api/v1/contacts/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      404,
      'kernel.not_found',
    ],
  ])('%s', async (_name, bytes, status, code) => {
    expect(await send(bytes)).toMatchObject({
      status,
      type: 'application/problem+json; charset=utf-8',
      body: { status, code, requestId: expect.any(String) },
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense'])(
    'a body of type %s',
    async (type) => {
      const body = JSON.stringify({ email: owner.email, password: owner.password });
      const reply = await app.call('POST', '/api/v1/auth/login', { body, headers: { 'content-type': type } });
      expect(reply.status).toBe(415);
      expect(reply.body.code).toBe('kernel.unsupported_media_type');
    },
  );

  it.each([
    ['DELETE', '/api/v1/conversations', 'GET, HEAD'],
    ['PUT', '/api/v1/auth/login', 'POST'],
    ['GET', '/api/v1/auth/login', 'POST'],
    ['POST', '/health', 'GET, HEAD'],
    ['DELETE', `/api/v1/conversations/${randomUUID()}/`, 'GET, HEAD, PATCH'],
  ] as const)('%s %s, and says what is allowed', async (method, path, allow) => {
    const reply = await app.call(method, path, { token: owner.token });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe(allow);
    expect(reply.body.code).toBe('kernel.method_not_allowed');
  });

  it.each(['GET', 'POST', 'DELETE'] as const)(
    '%s of an unknown address is still not found',
    async (method) => {
      expect((await app.call(method, '/api/v1/nowhere', { token: owner.token })).status).toBe(404);
    },
  );
});

describe('text that PostgreSQL cannot hold', () => {
  it('is refused where it holds a zero byte', async () => {
    const body = { name: 'Ada\u0000' };
    expect((await app.call('POST', '/api/v1/contacts', { token: owner.token, body })).status).toBe(400);
  });

  it('is mended where a program cut an emoji in half, in names, keys and values', async () => {
    const half = '🎁'.slice(0, 1);
    const body = { name: `Ada ${half}`, customFields: { taille: `M ${half}` } };
    const reply = await app.call('POST', '/api/v1/contacts', { token: owner.token, body });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ name: 'Ada \ufffd', customFields: { taille: 'M \ufffd' } });
  });

  it('stays harmless when it is sent again', async () => {
    const channel = { kind: 'website', name: 'Boutique' };
    const { body } = await app.call('POST', '/api/v1/channels', { token: owner.token, body: channel });
    const opening = { clientId: randomUUID(), text: `Bonjour ${'🎁'.slice(0, 1)}` };
    const path = `/api/v1/widget/${body.key}/conversations`;
    const first = await app.call('POST', path, { body: opening });
    const again = await app.call('POST', path, { body: opening });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.messages[0].id).toBe(first.body.messages[0].id);
  });
});

it('a body that an endpoint does not read cannot break its idempotency key', async () => {
  const depth = 60_000;
  const reply = await app.call('POST', '/api/v1/notifications/read', {
    token: owner.token,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: `${'['.repeat(depth)}${']'.repeat(depth)}`,
  });
  expect(reply.status).toBe(204);
});
