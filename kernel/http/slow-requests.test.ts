import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStaging, type Staging } from '#kernel/file-store';
import { readUpload } from './read-upload.ts';
import { refuseSlowBodies } from './slow-requests.ts';

let server: FastifyInstance;
let socket: Socket;
let staging: Staging;
let folder: string;
const told = vi.fn((_failure: { code: string }, ended: Socket) => void ended.destroy());
const refused = vi.fn();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-slow-'));
  staging = await openStaging(folder);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  server = fastify();
  server.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null, undefined));
  refuseSlowBodies(server, (request) => request.url === '/file', told);
  server.post('/text', async () => 'ok');
  server.post('/file', async (request) => {
    await readUpload(request, 1_000_000, staging).catch((error: Error) => {
      refused(error.message);
      throw error;
    });
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  told.mockClear();
  refused.mockClear();
});
afterEach(async () => {
  vi.useRealTimers();
  socket.destroy();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function send(bytes: string): Promise<void> {
  await new Promise((resolve) => socket.write(bytes, resolve));
  // What was written has to arrive before the clock moves.
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function open(head: string): Promise<void> {
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await send(`${head}\r\nHost: x\r\nContent-Length: 900000\r\n`);
}

describe('a body that does not come to its end', () => {
  it('ends its request after 30 seconds, and not before', async () => {
    await open('POST /text HTTP/1.1');
    await send('Content-Type: application/json\r\n\r\n{');
    vi.advanceTimersByTime(29_000);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(told).toHaveBeenCalledWith({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, expect.anything());
  });

  it('of a file may take longer, as long as it comes, and leaves nothing behind when it does not', async () => {
    await open('POST /file HTTP/1.1');
    const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    await send(`Content-Type: multipart/form-data; boundary=b\r\n\r\n${part}`);
    for (let second = 0; second < 60; second += 10) {
      await vi.advanceTimersByTimeAsync(10_000);
      await send('more');
    }
    expect([told.mock.calls.length, refused.mock.calls.length]).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(26_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(refused).toHaveBeenCalledWith('kernel.timeout'));
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
  });
});
