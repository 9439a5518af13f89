import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#testkit';

const environment = { PUBLIC_URL: 'https://desk.example', TRUST_PROXY: 'loopback' };

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ environment });
});
afterAll(() => app.stop());

const forwarded = (proto: string) => ({
  headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': proto },
  ip: '127.0.0.1',
});

describe('a request that reached the proxy without TLS', () => {
  it.each([
    ['GET', '/inbox?status=open'],
    ['POST', '/api/v1/auth/login'],
    ['GET', '/nowhere'],
    ['GET', '/%2f%2fevil.example?a=%2e'],
  ] as const)('%s %s is sent to the https address, and the installation’s own', async (method, path) => {
    const reply = await app.call(method, path, forwarded('http'));
    expect(reply.status).toBe(308);
    expect(reply.headers.location).toBe(`https://desk.example${path}`);
    expect(reply.headers['strict-transport-security']).toBeUndefined();
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/health', '/health/live', '/health/ready'])('%s is answered', async (path) => {
    expect((await app.call('GET', path, forwarded('http'))).status).toBe(200);
  });
});

describe('no request is sent on', () => {
  it('that came by https; it is told to stay there, errors included', async () => {
    for (const path of ['/health/live', '/api/v1/me', '/nowhere']) {
      const reply = await app.call('GET', path, forwarded('https'));
      expect(reply.status).not.toBe(308);
      expect(reply.headers['strict-transport-security']).toContain('max-age=');
    }
  });

  it('of which the proxy says nothing, or that somebody says of himself', async () => {
    expect((await app.call('GET', '/api/v1/me', { ip: '127.0.0.1' })).status).toBe(401);
    const { status } = await app.call('GET', '/api/v1/me', { ...forwarded('http'), ip: '203.0.113.9' });
    expect(status).toBe(401);
  });

  it('where people come by http, or where no proxy is trusted', async () => {
    for (const changed of [
      { ...environment, PUBLIC_URL: 'http://desk.example' },
      { PUBLIC_URL: environment.PUBLIC_URL },
    ]) {
      const other = await testApp({ environment: changed });
      expect((await other.call('GET', '/api/v1/me', forwarded('http'))).status).toBe(401);
      await other.stop();
    }
  });
});
