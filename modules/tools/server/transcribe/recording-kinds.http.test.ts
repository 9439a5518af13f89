import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, silentWav, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;
const folder = mkdtempSync(join(tmpdir(), 'comptoir-kinds-'));
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
const wav = join(folder, 'silence.wav');
const byFfmpeg = (ending: string) => {
  const path = join(folder, `silence.${ending}`);
  writeFileSync(wav, silentWav(61));
  execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', wav, path]);
  return readFileSync(path);
};
/** Of 4.75 kbit/s, fifty frames a second (RFC 4867, 5.3): few ffmpegs write it, all read it. */
const amr = () =>
  Buffer.concat([Buffer.from('#!AMR\n'), ...Array(61 * 50).fill(Buffer.from([0x04, ...Array(12).fill(0)]))]);

describe('a recording that only ffmpeg opens', () => {
  it.each<[string, string, () => Buffer]>([
    ['mkv', 'video/matroska', () => byFfmpeg('mkv')],
    ['avi', 'video/x-msvideo', () => byFfmpeg('avi')],
    ['aac', 'audio/aac', () => byFfmpeg('aac')],
    ['amr', 'audio/amr', amr],
  ])('is taken and quoted by its whole length: %s', async (ending, mediaType, bytesOf) => {
    const bytes = ffmpeg || ending === 'amr' ? bytesOf() : Buffer.from('RIFF\0\0\0\0AVI LIST', 'latin1');
    const { token } = owner;
    const file = await app.call('POST', '/api/v1/files', {
      token,
      upload: { name: `memo.${ending}`, bytes },
    });
    expect(file.status, file.text).toBe(201);
    const body = { tool: 'transcribe', fileId: file.body.id };
    const quoted = await app.call('POST', '/api/v1/credits/quotes', { token, body });
    if (!ffmpeg) return expect(quoted.body.code).toBe('ai.audio_needs_ffmpeg');
    expect(file.body).toMatchObject({ name: `memo.${ending}`, mediaType });
    expect(quoted.body.credits, quoted.text).toBe(2);
    expect(Math.round(quoted.body.units)).toBeGreaterThanOrEqual(61);
    return expect(quoted.body.units).toBeLessThan(62.5);
  });
});
