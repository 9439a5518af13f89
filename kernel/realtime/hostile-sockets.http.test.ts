import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type TestApp, testApp } from '#testkit';

let app: TestApp;
let port: number;

beforeAll(async () => {
  app = await testApp();
  port = Number(new URL(app.installation.url).port);
});
afterAll(() => app.stop());

const upgradeOf = (target: string) =>
  [
    `GET ${target} HTTP/1.1`,
    'Host: comptoir.example',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
    '\r\n',
  ].join('\r\n');

/** Sends bytes as they are; the first line of the answer, or '' where the connection ended without one. */
function send(bytes: string, then: 'read' | 'reset'): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      if (then === 'reset') setImmediate(() => socket.resetAndDestroy());
    });
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}

const isAlive = async () => (await fetch(`${app.installation.url}/health/live`)).status === 200;

// An exception that nobody catches ends the process; in here it fails the run.
describe('what strangers send instead of a WebSocket', () => {
  it.each(['/nowhere', '//', 'http://[', '/api/v1/widget/%ff%00/x/events', '*'])(
    'answers 404 to an upgrade of %s',
    async (target) => {
      expect(await send(upgradeOf(target), 'read')).toBe('HTTP/1.1 404 Not Found');
      expect(await isAlive()).toBe(true);
    },
  );

  it('outlives a peer that resets the connection before the refusal reaches it', async () => {
    for (const target of ['/nowhere', '/api/v1/events', '/api/v1/widget/x/events']) {
      await Promise.all(
        Array.from({ length: 40 }, () => send(upgradeOf(target) + 'x'.repeat(100_000), 'reset')),
      );
    }
    expect(await isAlive()).toBe(true);
  });

  it('cuts who floods it with frames, and who sends one that is too large', async () => {
    const codeAfter = (act: (socket: WebSocket) => void) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/events`);
        socket.on('open', () => act(socket));
        socket.on('error', () => undefined);
        socket.on('close', resolve);
      });
    const flood = await codeAfter((socket) => {
      for (let sent = 0; sent < 500; sent += 1) socket.send('{"type":"typing"}');
    });
    const oversize = await codeAfter((socket) => socket.send('x'.repeat(1_000_000)));
    expect({ flood, oversize }).toEqual({ flood: 4429, oversize: 1009 });
    expect(await isAlive()).toBe(true);
  });
});
