import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { codeOf, openEnds } from './ends.fixture.ts';
import type { GuardedProxy } from './index.ts';

const { serve, client } = openEnds();
const maxBytes = 1_000_000;

let opened: GuardedProxy | undefined;
afterEach(() => opened?.close());

async function proxyTo(port: number, most = maxBytes): Promise<GuardedProxy> {
  opened = await client({ allowHosts: [`127.0.0.1:${port}`] }).openProxy({ maxBytes: most });
  return opened;
}

/** As a program asks a proxy: the whole address in the first line. */
async function ask(url: string, proxy: string, auth?: string) {
  const { port, username, password } = new URL(proxy);
  const credentials = auth ?? `${username}:${password}`;
  const headers = { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: url, headers }, (came) => {
      text(came).then((body) => resolve({ status: came.statusCode ?? 0, body }), reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The first line of the answer to CONNECT, and what comes behind it when `say` is sent. */
async function tunnel(authority: string, proxy: string, say = ''): Promise<string> {
  const { port, username, password } = new URL(proxy);
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\nProxy-Authorization: Basic ${auth}\r\n\r\n`,
  );
  if (say !== '') socket.once('data', () => socket.write(say));
  return text(socket).catch(() => '');
}

describe('a proxy for a program', () => {
  it('passes on what a user may ask for, without the credentials that are its own', async () => {
    const { port, hits } = await serve((_request, response) => response.end('hello'));
    const proxy = await proxyTo(port);
    expect(await ask(`http://127.0.0.1:${port}/page?x=1`, proxy.url)).toEqual({ status: 200, body: 'hello' });
    expect(hits[0]?.url).toBe('/page?x=1');
    expect(hits[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  it('tunnels to what a user may ask for', async () => {
    const { port } = await serve((_request, response) => response.end('tunnelled'));
    const proxy = await proxyTo(port);
    const said = await tunnel(`127.0.0.1:${port}`, proxy.url, 'GET / HTTP/1.0\r\n\r\n');
    expect(said).toContain('200 Connection Established');
    expect(said).toContain('tunnelled');
  });

  it('reaches nothing that is private here, by either way', async () => {
    const { port, hits } = await serve((_request, response) => response.end('secret'));
    const proxy = await proxyTo(1);
    expect((await ask(`http://127.0.0.1:${port}/`, proxy.url)).status).toBe(403);
    expect((await ask('http://169.254.169.254/latest/meta-data/', proxy.url)).status).toBe(403);
    expect(await tunnel(`127.0.0.1:${port}`, proxy.url)).toContain('403');
    expect(await tunnel(`localhost:${port}`, proxy.url)).toContain('403');
    expect(hits).toEqual([]);
  });

  it('takes nobody but the program that it was opened for', async () => {
    const { port, hits } = await serve((_request, response) => response.end('hello'));
    const proxy = await proxyTo(port);
    expect((await ask(`http://127.0.0.1:${port}/`, proxy.url, 'comptoir:guess')).status).toBe(403);
    expect(await tunnel(`127.0.0.1:${port}`, proxy.url.replace(/:[^:@]+@/, ':guess@'))).toContain('403');
    expect(hits).toEqual([]);
  });

  it('cuts everything when more comes in than was allowed', async () => {
    const { port } = await serve((_request, response) => response.end('x'.repeat(500_000)));
    const proxy = await proxyTo(port, 100_000);
    await expect(ask(`http://127.0.0.1:${port}/`, proxy.url)).rejects.toThrow();
  });

  it('is not opened where nothing may leave', async () => {
    const closed = client({ mayLeave: () => false });
    expect(await codeOf(closed.openProxy({ maxBytes }))).toBe('outgoing_off');
  });
});
