import { beforeAll, describe, expect, it } from 'vitest';
import { taskEnded, testApp, toneWav } from '#testkit';
import type { Turn } from '#testkit/fake-openai';
import { openProvidedApp } from '#testkit/provided-app';
import { type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let heard: Turn = { hears: 'french' };
const { app, provider } = await openProvidedApp(
  [() => ({ says: '' }), () => ({ draws: true }), () => heard],
  { WELCOME_CREDITS: '3', OPENAI_TRANSCRIPTION_MODEL: 'whisper-1' },
);
let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  [desk, other] = [await testDesk(app), await testDesk(app)];
});

async function upload(bytes: Buffer | string, by = desk, name = 'Dictée.wav'): Promise<string> {
  const { body } = await app.call('POST', '/api/v1/files', {
    token: by.owner.token,
    upload: { name, bytes },
  });
  return body.id;
}
const dictate = (visit: Visit, body: object, by: Pick<TestDesk, 'call'> = desk) =>
  by.call('POST', `/api/v1/conversations/${visit.id}/dictations`, body);
const ended = (id: string, status?: string) => taskEnded(app, desk.owner, id, status);

describe('what a member says', () => {
  it('is written down as a task about the conversation', async () => {
    const visit = await desk.open('Bonjour', 'Camille');
    const fileId = await upload(toneWav(3));
    const { status, body } = await dictate(visit, { fileId, language: 'fr' });
    expect([status, body.tool, body.quote.credits]).toEqual([202, 'transcribe', 1]);
    const task = await ended(body.id, 'succeeded');
    expect(task.result).toMatchObject({ language: 'fr', text: expect.stringContaining('word') });
    expect(task.about).toMatchObject({ id: visit.id, name: 'Camille' });
    const costs = (await desk.call('GET', `/api/v1/conversations/${visit.id}/costs`)).body;
    expect(costs.items).toEqual([{ tool: 'transcribe', tasks: 1, credits: 1 }]);
    const seen = await desk.seenBy(visit);
    expect(seen.filter(({ author }) => author === 'member')).toEqual([]);
  });

  it('is refused where it is no sound, of somebody else, or for nobody who may answer', async () => {
    const visit = await desk.open('Bonjour');
    const text = await upload('Bonjour', desk, 'a.txt');
    expect((await dictate(visit, { fileId: text, language: 'fr' })).status).toBe(422);
    const theirs = await upload(toneWav(1), other);
    expect((await dictate(visit, { fileId: theirs, language: 'fr' })).body.code).toBe('files.not_found');
    const own = await upload(toneWav(1));
    expect((await dictate(visit, { fileId: own }, other)).body.code).toBe('inbox.conversation_not_found');
    expect((await dictate(visit, { fileId: own }, await desk.join('viewer'))).status).toBe(403);
  });

  it('is told why it was not written down, and costs nothing then', async () => {
    heard = { status: 401 };
    const visit = await desk.open('Bonjour');
    const { body } = await dictate(visit, { fileId: await upload(toneWav(2)), language: 'fr' });
    const task = await ended(body.id, 'failed');
    heard = { hears: 'french' };
    expect([task.error.code, task.credits]).toEqual(['ai.provider_key_refused', 0]);
  });

  it('that nobody can pay is refused before anything is heard', async () => {
    const visit = await desk.open('Bonjour');
    const requests = provider.speeches.length;
    const { status, body } = await dictate(visit, { fileId: await upload(toneWav(241)), language: 'fr' });
    expect([status, body.code]).toEqual([402, 'billing.insufficient_credits']);
    expect(provider.speeches).toHaveLength(requests);
  });
});

it('French without a provider is refused with what to set up, and never garbled', async () => {
  const bare = await testApp({ environment: { WELCOME_CREDITS: '3' } });
  try {
    const at = await testDesk(bare);
    const visit = await at.open('Bonjour');
    const { body: file } = await bare.call('POST', '/api/v1/files', {
      token: at.owner.token,
      upload: { name: 'a.wav', bytes: toneWav(2) },
    });
    const { status, body } = await dictate(visit, { fileId: file.id, language: 'fr' }, at);
    expect([status, body.code]).toEqual([422, 'ai.language_not_served']);
  } finally {
    await bare.stop();
  }
});
