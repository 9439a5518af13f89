import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codeOf, openEnds, toLocal } from './ends.fixture.ts';
import type { HttpRequest, Resolve } from './index.ts';

const { serve, client } = openEnds();

describe('limits', () => {
  const local = () => client({ allowHosts: ['127.0.0.1'] });
  const get = async (port: number, request: HttpRequest) =>
    (await local().request(`http://127.0.0.1:${port}/`, request)).bytes();

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('%s is unpacked, and counted unpacked', async (encoding, pack) => {
    const plain = Buffer.alloc(300_000, 'a');
    const { port } = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(plain)),
    );
    expect((await get(port, { maxBytes: 300_000 })).equals(plain)).toBe(true);
    expect(await codeOf(get(port, { maxBytes: 299_999 }))).toBe('body_too_large');
  });

  it('a body that is announced too large is not read, one that never ends is cut', async () => {
    const announced = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': 5_000_000 }).write('x'),
    );
    expect(await codeOf(get(announced.port, { maxBytes: 1000 }))).toBe('body_too_large');
    const endless = await serve((_request, response) => {
      const more = () => {
        if (response.destroyed) return;
        response.write('x'.repeat(10_000));
        setImmediate(more);
      };
      more();
    });
    expect(await codeOf(get(endless.port, { maxBytes: 100_000 }))).toBe('body_too_large');
  });

  it('the time covers the headers and the body', async () => {
    const mute = await serve(() => undefined);
    expect(await codeOf(get(mute.port, { timeoutMs: 50 }))).toBe('timeout');
    const slow = await serve((_request, response) => void response.write('x'));
    expect(await codeOf(get(slow.port, { timeoutMs: 50 }))).toBe('timeout');
    const hanging: Resolve = () => new Promise(() => undefined);
    expect(await codeOf(client({ resolve: hanging }).request('http://a.fr/', { timeoutMs: 50 }))).toBe(
      'timeout',
    );
  });

  it('a caller may give up before and while waiting', async () => {
    const { port } = await serve(() => undefined);
    expect(await codeOf(get(port, { signal: AbortSignal.abort() }))).toBe('aborted');
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    expect(await codeOf(get(port, { signal: controller.signal }))).toBe('aborted');
  });

  it('a body that nobody wants is let go at once', async () => {
    const { port, hits } = await serve((_request, response) => void response.write('x'));
    const response = await local().request(`http://127.0.0.1:${port}/`);
    const gone = new Promise((resolve) => hits[0]?.socket.once('close', resolve));
    response.discard();
    await gone;
  });

  it('a broken answer is a network error that may be tried again', async () => {
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('x');
      setTimeout(() => response.destroy(), 10);
    });
    await expect(get(cut.port, {})).rejects.toMatchObject({ code: 'network', retryable: true });
    const garbage = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
    );
    expect(await codeOf(get(garbage.port, {}))).toBe('network');
    const odd = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'zip' }).end('x'),
    );
    expect(await codeOf(get(odd.port, {}))).toBe('network');
  });

  it('an error names the host and not the path', async () => {
    const failure = await client({ resolve: toLocal })
      .request('http://shop.fr/secret-path?token=canary')
      .catch(String);
    expect(failure).toContain('shop.fr');
    expect(failure).not.toMatch(/canary|secret-path/);
  });

  it('an address of the operator’s settings may be private, and what it redirects to is not followed', async () => {
    const { port, hits } = await serve((request, response) =>
      request.url === '/' ? response.writeHead(302, { location: '/elsewhere' }).end() : response.end('no'),
    );
    const url = `http://127.0.0.1:${port}/`;
    expect(await codeOf(client().request(url))).toBe('address_refused');
    const response = await client().request(url, { fromOperator: true });
    expect(response.status).toBe(302);
    response.discard();
    expect(hits).toHaveLength(1);
  });
});
