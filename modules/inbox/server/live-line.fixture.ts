import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { eventually, type TestApp } from '#testkit';

/** What somebody's open page hears and says. */
export interface Line {
  readonly frames: { type: string; [key: string]: unknown }[];
  send(frame: object): void;
  close(): void;
}

/** Opens a line as a member does, or, with the path of a website's events, as its visitor does. */
export async function listen(app: TestApp, token: string, path = '/api/v1/events'): Promise<Line> {
  const socket = new WebSocket(`${app.installation.url.replace('http', 'ws')}${path}`);
  const frames: Line['frames'] = [];
  socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.send(JSON.stringify({ type: 'auth', token }));
  await eventually(async () => expect(frames.map(({ type }) => type)).toContain('ready'));
  return { frames, send: (frame) => socket.send(JSON.stringify(frame)), close: () => socket.close() };
}
