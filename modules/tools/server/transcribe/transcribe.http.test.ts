import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eventually,
  type Registered,
  registerOrganisation,
  silentWav,
  type TestApp,
  testApp,
} from '#testkit';
import { writeFakeYtDlp } from '#testkit/fake-yt-dlp';

let app: TestApp;
let owner: Registered;
let other: Registered;
let poor: Registered;
const recordings = createServer((request, response) => {
  if (request.url === '/voice.wav') return response.end(silentWav(61));
  if (request.url?.startsWith('/watch')) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end('<title>A film</title>');
  }
  return response.writeHead(404).end();
});
const programs = await mkdtemp(join(tmpdir(), 'comptoir-programs-'));
beforeAll(async () => {
  await new Promise<void>((resolve) => recordings.listen(0, '127.0.0.1', resolve));
  app = await testApp({
    environment: {
      WELCOME_CREDITS: '6',
      YT_DLP: await writeFakeYtDlp(programs),
      OUTBOUND_ALLOW: `127.0.0.1:${(recordings.address() as AddressInfo).port}`,
    },
  });
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
  poor = await registerOrganisation(app);
});
afterAll(async () => {
  await app.stop();
  recordings.close();
  await rm(programs, { recursive: true });
});

async function upload(name: string, bytes: Buffer, { token } = owner): Promise<string> {
  const { body } = await app.call('POST', '/api/v1/files', { token, upload: { name, bytes } });
  return body.id;
}

let asked = 0;
function ask(body: object, { token } = owner) {
  asked += 1;
  const headers = { 'idempotency-key': `ask-${asked}` };
  return app.call('POST', '/api/v1/tasks/transcribe', { token, headers, body });
}

async function ended(id: string) {
  return eventually(async () => {
    const { body } = await app.call('GET', `/api/v1/tasks/${id}`, { token: owner.token });
    expect(body.endedAt).not.toBeNull();
    return body;
  }, 60_000);
}

describe('a recording', () => {
  it('costs a credit for each minute begun, and what it was quoted', { timeout: 60_000 }, async () => {
    const fileId = await upload('meeting.wav', silentWav(61));
    const body = { tool: 'transcribe', fileId };
    const quoted = await app.call('POST', '/api/v1/credits/quotes', { token: owner.token, body });
    expect(quoted.body).toMatchObject({ credits: 2, units: 61 });
    const { status, body: started } = await ask({ fileId });
    expect([status, started.quote]).toEqual([202, { credits: 2 }]);
    const task = await ended(started.id);
    expect(task).toMatchObject({ status: 'succeeded', credits: 2, title: 'meeting.wav' });
    expect(task.result).toEqual({ language: 'en', text: '', segments: [], engine: 'local.transcribe.1' });
  });

  it('is fetched from an address, through the guard', { timeout: 60_000 }, async () => {
    const { port } = recordings.address() as AddressInfo;
    const fetched = await ask({ url: `http://127.0.0.1:${port}/voice.wav` });
    expect(fetched.body.quote).toEqual({ credits: 2 });
    expect((await ended(fetched.body.id)).title).toBe('voice.wav');
    for (const url of [
      `http://127.0.0.1:${port}/none.wav`,
      'http://169.254.169.254/latest',
      'http://[::1]/a.wav',
    ]) {
      expect((await ask({ url })).body.code, url).toBe('tools.address_unreachable');
    }
  });

  it('on a page is what its captions say, in any language, for the price of a minute', async () => {
    const { port } = recordings.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/watch?sub=fr`;
    const { body: started } = await ask({ url, language: 'fr' });
    expect(started.quote).toEqual({ credits: 1 });
    const task = await ended(started.id);
    expect(task).toMatchObject({ status: 'succeeded', credits: 1, title: 'A film.fr.vtt' });
    const words = [{ start: 1, end: 2, text: 'fr' }];
    expect(task.result).toEqual({
      language: 'fr',
      text: 'fr',
      engine: 'captions',
      segments: [{ start: 1, end: 2, speaker: null, text: 'fr', words }],
    });
  });

  it('on a page without captions is heard, and refused where nobody hears its language', async () => {
    const { port } = recordings.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/watch`;
    expect((await ask({ url, language: 'fr' })).body.code).toBe('ai.language_not_served');
    // The program brings five bytes that are no sound: they come as far as the decoder.
    expect((await ask({ url })).body.code).toMatch(/^ai\.audio_(unreadable|needs_ffmpeg)$/);
  });

  it('in a language that nobody here knows is refused before anything is spent', async () => {
    const fileId = await upload('reunion.wav', silentWav(3));
    const { status, body } = await ask({ fileId, language: 'fr' });
    expect([status, body.code]).toEqual([422, 'ai.language_not_served']);
  });

  it('of somebody else is not found, and one that is none is refused', async () => {
    const fileId = await upload('ours.wav', silentWav(3), other);
    expect((await ask({ fileId })).status).toBe(404);
    const text = await upload('words.txt', Buffer.from('no sound at all'));
    expect((await ask({ fileId: text })).body.code).toMatch(/^ai\.audio_(unreadable|needs_ffmpeg)$/);
    expect((await ask({})).status).toBe(400);
    expect((await ask({ fileId, url: 'https://example.com/a.mp3' })).status).toBe(400);
  });

  it('that the balance cannot pay is refused', async () => {
    const fileId = await upload('long.wav', silentWav(7 * 60), poor);
    const { status, body } = await ask({ fileId }, poor);
    expect([status, body.code]).toEqual([402, 'billing.insufficient_credits']);
  });
});

const sample = fileURLToPath(new URL('../../../../../shared/samples/speech/jfk.flac', import.meta.url));

describe.skipIf(!existsSync(sample))('a speech (skipped without ../shared/samples)', () => {
  it('is heard, saved in every format, found again and corrected', { timeout: 90_000 }, async () => {
    const { body: started } = await ask({ fileId: await upload('jfk.flac', readFileSync(sample)) });
    const task = await ended(started.id);
    expect(task.status).toBe('succeeded');
    expect(task.result.text).toContain('what you can do for your country');
    const token = owner.token;
    const saved = (format: string) =>
      app.call('GET', `/api/v1/tasks/${task.id}/exports/${format}`, { token });
    expect((await saved('srt')).text).toMatch(/^1\n00:00:00,\d{3} --> 00:00:\d\d,\d{3}\n/);
    expect((await saved('vtt')).text).toMatch(/^WEBVTT\n\n00:/);
    expect((await saved('md')).text).toContain('# jfk.flac');
    expect(JSON.parse((await saved('json')).text)).toEqual(task.result);
    const result = { ...task.result, text: 'Bonjour', segments: [] };
    const body = { revision: 0, result };
    const corrected = await app.call('PUT', `/api/v1/tasks/${task.id}/result`, { token, body });
    expect(corrected.body).toMatchObject({ revision: 1, result: { text: 'Bonjour' } });
    expect((await saved('txt')).text.trim()).toBe('');
    const found = await app.call('GET', '/api/v1/tasks?search=bonjour', { token });
    expect(found.body.items.map((one: { id: string }) => one.id)).toEqual([task.id]);
  });
});
