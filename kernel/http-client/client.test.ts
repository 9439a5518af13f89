import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { codeOf, openEnds, toLocal } from './ends.fixture.ts';
import type { HttpRequest, Resolve } from './index.ts';

const { serve, client } = openEnds();

describe('addresses that are refused before anything is sent', () => {
  it.each([
    ['scheme_refused', 'file:///etc/passwd'],
    ['scheme_refused', 'ftp://shop.fr/x'],
    ['scheme_refused', 'javascript:alert(1)'],
    ['credentials_in_url', 'http://anna:secret@shop.fr/'],
    ['credentials_in_url', 'http://anna@shop.fr/'],
    ['port_refused', 'http://93.184.215.14:22/'],
    ['port_refused', 'http://93.184.215.14:25/'],
    ['invalid_url', 'not an address'],
    ['invalid_url', 'http://[fe80::1%25eth0]/'],
    ['invalid_url', 'http://999.1.1.1/'],
    ['address_refused', 'http://localhost:8080/'],
    ['address_refused', 'http://LOCALHOST.:8080/'],
    ['address_refused', 'http://a.localhost/'],
    ['address_refused', 'http://2130706433:8080/'],
    ['address_refused', 'http://0x7f000001/'],
    ['address_refused', 'http://0177.0.0.1/'],
    ['address_refused', 'http://127.1/'],
    ['address_refused', 'http://127.0.0.1./'],
    ['address_refused', 'http://[::1]:8080/'],
    ['address_refused', 'http://[::ffff:127.0.0.1]/'],
    ['address_refused', 'http://[64:ff9b::7f00:1]/'],
    ['address_refused', 'http://169.254.169.254/latest/meta-data/'],
    ['address_refused', 'http://0/'],
    ['address_refused', 'http://\uff11\uff12\uff17.0.0.1/'],
  ])('%s: %s', async (code, url) => {
    expect(await codeOf(client({ resolve: toLocal }).request(url))).toBe(code);
  });

  it('a name of which only one address is private', async () => {
    const resolve: Resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    expect(await codeOf(client({ resolve }).request('http://shop.fr/'))).toBe('address_refused');
  });

  it('a name that nobody knows, and one that has no address', async () => {
    const unknown: Resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    expect(await codeOf(client({ resolve: unknown }).request('http://nobody.fr/'))).toBe('host_not_found');
    expect(await codeOf(client({ resolve: async () => [] }).request('http://nobody.fr/'))).toBe(
      'host_not_found',
    );
  });

  it('a private server that listens and would have answered is never connected to', async () => {
    const { port, hits } = await serve((_request, response) => response.end('secret'));
    expect(await codeOf(client().request(`http://127.0.0.1:${port}/`))).toBe('address_refused');
    expect(
      await codeOf(client({ allowHosts: [`127.0.0.1:${port + 1}`] }).request(`http://127.0.0.1:${port}/`)),
    ).toBe('address_refused');
    expect(hits).toHaveLength(0);
  });

  it('everything, while a scope is open', async () => {
    expect(await codeOf(client({ insideScope: () => true }).request('http://shop.fr/'))).toBe('inside_scope');
  });

  it('headers that would change the framing or the host', async () => {
    for (const name of ['Host', 'Content-Length', 'Transfer-Encoding']) {
      expect(await codeOf(client().request('http://shop.fr/', { headers: { [name]: '1' } }))).toBe(
        'invalid_header',
      );
    }
  });
});

describe('a request', () => {
  it('reaches an allow-listed private host with its method, headers, body and Host', async () => {
    const { port } = await serve(async (request, response) => {
      const body = (await request.toArray()).join('');
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          method: request.method,
          url: request.url,
          host: request.headers.host,
          body,
          key: request.headers['x-key'],
        }),
      );
    });
    const http = client({ allowHosts: ['crm.lan'], resolve: toLocal });
    const response = await http.request(`http://crm.lan:${port}/a?b=c`, {
      method: 'POST',
      headers: { 'x-key': 'k' },
      body: 'hi',
    });
    expect(response.ok).toBe(true);
    expect(await response.json(z.unknown())).toEqual({
      method: 'POST',
      url: '/a?b=c',
      host: `crm.lan:${port}`,
      body: 'hi',
      key: 'k',
    });
  });

  it('asks the system for a name', async () => {
    const { port } = await serve((_request, response) => response.end('here'));
    const response = await client({ allowHosts: ['localhost'] }).request(`http://localhost:${port}/`);
    expect(await response.text()).toBe('here');
  });

  it('sends a body piece by piece as it comes, once', async () => {
    const { port, hits } = await serve(async (request, response) => {
      const body = (await request.toArray()).join('');
      response.writeHead(request.url === '/' ? 307 : 200, { location: '/again' }).end(body);
    });
    const pieces = async function* () {
      for (const piece of ['one ', 'two']) yield new TextEncoder().encode(piece);
    };
    const asked = { method: 'POST', body: pieces() } as const;
    const response = await client({ allowHosts: ['127.0.0.1'] }).request(`http://127.0.0.1:${port}/`, asked);
    expect([response.status, await response.text()]).toEqual([307, 'one two']);
    expect(hits).toHaveLength(1);
  });

  it('tells why the source of a body failed', async () => {
    const { port } = await serve((request) => void request.resume());
    const why = new Error('the file is broken');
    const broken = async function* () {
      yield new Uint8Array(1);
      throw why;
    };
    const asked = { method: 'POST', body: broken() } as const;
    const failure = client({ allowHosts: ['127.0.0.1'] }).request(`http://127.0.0.1:${port}/`, asked);
    await expect(failure).rejects.toMatchObject({ code: 'network', cause: why });
  });

  it('answers with an error status instead of throwing', async () => {
    const { port } = await serve((_request, response) => response.writeHead(503).end('later'));
    const response = await client({ allowHosts: ['127.0.0.1'] }).request(`http://127.0.0.1:${port}/`);
    expect([response.status, response.ok, await response.text()]).toEqual([503, false, 'later']);
  });

  it('keeps to the address that was checked when the name moves to a private one (DNS rebinding)', async () => {
    const secret = await serve((_request, response) => response.end('secret'));
    let asked = 0;
    // TEST-NET addresses are never routed, so the pinned connection has to fail; a second look-up would succeed.
    const resolve: Resolve = async () => {
      asked += 1;
      return asked === 1 ? [{ address: '192.88.99.250', family: 4 }] : [{ address: '127.0.0.1', family: 4 }];
    };
    const http = client({ resolve, allowHosts: [`rebind.fr:${secret.port}`], connectTimeoutMs: 300 });
    const code = await codeOf(http.request(`http://rebind.fr:${secret.port}/`, { timeoutMs: 1500 }));
    expect(['connect_timeout', 'network', 'timeout']).toContain(code);
    expect(asked).toBe(1);
    expect(secret.hits).toHaveLength(0);
  });

  it('looks a name up anew for each request, so that a later private address is refused', async () => {
    const server = await serve((_request, response) => response.end('ok'));
    let address = '127.0.0.1';
    const resolve: Resolve = async (host) => [{ address: host === 'a.fr' ? address : '8.8.8.8', family: 4 }];
    const http = client({ resolve, allowHosts: ['a.fr'] });
    expect((await http.request(`http://a.fr:${server.port}/`)).status).toBe(200);
    address = '127.0.0.2';
    await codeOf(http.request(`http://a.fr:${server.port}/`, { timeoutMs: 500 }));
    expect(server.hits).toHaveLength(1);
  });
});

describe('redirects', () => {
  /** `/n` redirects to `/n-1` with the status in the query; `/0` echoes what it got. */
  const chain: RequestListener = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const left = Number(url.pathname.slice(1));
    if (left > 0)
      return void response
        .writeHead(Number(url.searchParams.get('s') ?? 302), { location: `/${left - 1}${url.search}` })
        .end('moved');
    const body = (await request.toArray()).join('');
    response.end(JSON.stringify({ method: request.method, headers: request.headers, body }));
  };
  const Echo = z.object({ method: z.string(), headers: z.record(z.string(), z.unknown()), body: z.string() });
  const local = () => client({ allowHosts: ['127.0.0.1'] });

  it('are followed five times and not a sixth', async () => {
    const { port } = await serve(chain);
    expect((await local().request(`http://127.0.0.1:${port}/5`)).status).toBe(200);
    expect(await codeOf(local().request(`http://127.0.0.1:${port}/6`))).toBe('too_many_redirects');
  });

  it('are handed back when none is wanted', async () => {
    const { port } = await serve(chain);
    const response = await local().request(`http://127.0.0.1:${port}/1`, { maxRedirects: 0 });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/0']);
    response.discard();
  });

  it.each([
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', 'hi'],
    [308, 'POST', 'hi'],
  ])('%d repeats a POST as %s', async (status, method, body) => {
    const { port } = await serve(chain);
    const request: HttpRequest = { method: 'POST', body: 'hi', headers: { authorization: 'Bearer x' } };
    const echo = await (await local().request(`http://127.0.0.1:${port}/1?s=${status}`, request)).json(Echo);
    expect(echo).toMatchObject({ method, body, headers: { authorization: 'Bearer x' } });
  });

  it('lose every header that may be a credential on the way to another origin', async () => {
    const target = await serve(chain);
    const { port } = await serve((_request, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${target.port}/0` }).end(),
    );
    const headers = { authorization: 'Bearer x', cookie: 'a=b', 'x-api-key': 'k', accept: 'text/plain' };
    const echo = await (await local().request(`http://127.0.0.1:${port}/`, { headers })).json(Echo);
    expect(echo.headers).toMatchObject({ accept: 'text/plain' });
    for (const name of ['authorization', 'cookie', 'x-api-key'])
      expect(echo.headers).not.toHaveProperty(name);
  });

  it('are checked like the first address', async () => {
    const secret = await serve((_request, response) => response.end('secret'));
    const targets = [
      `http://127.0.0.2:${secret.port}/`,
      'http://169.254.169.254/',
      'file:///etc/passwd',
      'http://a:b@shop.fr/',
    ];
    const codes: string[] = [];
    for (const location of targets) {
      const { port } = await serve((_request, response) => response.writeHead(302, { location }).end());
      codes.push(
        await codeOf(client({ allowHosts: [`127.0.0.1:${port}`] }).request(`http://127.0.0.1:${port}/`)),
      );
    }
    expect(codes).toEqual(['address_refused', 'address_refused', 'scheme_refused', 'credentials_in_url']);
    expect(secret.hits).toHaveLength(0);
  });

  it('do not hand a body to another host', async () => {
    const { port } = await serve((_request, response) =>
      response.writeHead(307, { location: 'http://other.fr/' }).end(),
    );
    expect(await codeOf(local().request(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'hi' }))).toBe(
      'redirect_refused',
    );
  });
});
