import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpClient } from '#kernel/http-client';
import { writeFakeYtDlp } from '#testkit/fake-yt-dlp';
import type { FoundMedia, MediaPages } from '../../ports/media-pages.port.ts';
import { findYtDlp } from './yt-dlp-pages.ts';

const folder = await mkdtemp(join(tmpdir(), 'comptoir-yt-dlp-test-'));
const fake = await writeFakeYtDlp(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A page as any site has it: a film with captions in two languages. */
const site = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://site');
  if (pathname.endsWith('.vtt')) {
    response.setHeader('content-type', 'text/vtt');
    response.end(`WEBVTT\n\n00:01.000 --> 00:02.500\nsaid in ${pathname}\n`);
  } else if (pathname === '/film.mp4') {
    response.setHeader('content-type', 'video/mp4');
    response.end(Buffer.alloc(20_000, 7));
  } else {
    response.setHeader('content-type', 'text/html');
    const tracks = ['fr', 'en'].map((code) => `<track kind="captions" srclang="${code}" src="/${code}.vtt">`);
    const captions = pathname === '/captioned' ? tracks.join('') : '';
    response.end(`<title>A film</title><video src="/film.mp4">${captions}</video>`);
  }
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => site.close(resolve)));

const silent = { debug: () => undefined, warn: () => undefined };
const clientFor = (allowHosts: readonly string[]) =>
  createHttpClient({ allowHosts, insideScope: () => false, log: silent });

const take = (pages: MediaPages | null, url: string, language: string | null = null) =>
  pages?.fetch({ url, language, maxBytes: 1_000_000 }, async (found: FoundMedia) => ({
    ...found,
    said: await readFile(found.path, 'utf8'),
  }));

describe('the pages of video sites', async () => {
  const pages = await findYtDlp(fake, clientFor([]));

  it('give their captions in the language that is spoken, or in the one that is asked for', async () => {
    const page = 'https://videos.example/watch?sub=en&sub=fr-FR';
    expect(await take(pages, page)).toMatchObject({ kind: 'captions', title: 'A film', language: 'fr' });
    expect(await take(pages, page, 'en')).toMatchObject({ kind: 'captions', language: 'en' });
  });

  it('give their sound where they have no captions, or none in the language that is asked for', async () => {
    const found = await take(pages, 'https://videos.example/watch');
    expect(found).toMatchObject({ kind: 'sound', said: 'sound', language: null });
    expect(found?.path).toMatch(/\.m4a$/);
    expect(await take(pages, 'https://videos.example/watch?sub=en', 'de')).toMatchObject({ kind: 'sound' });
  });

  it.each(['nothing', 'live'])('are refused where they show %s', async (path) => {
    await expect(take(pages, `https://videos.example/${path}`)).rejects.toMatchObject({
      definition: { code: 'ai.program_failed' },
    });
  });

  it('are not served where the machine has no such program', async () => {
    expect(await findYtDlp(join(folder, 'missing'), clientFor([]))).toBeNull();
  });
});

const real = 'yt-dlp';
const isInstalled = (() => {
  try {
    return execFileSync(real, ['--version']).length > 0;
  } catch {
    return false;
  }
})();

// It is the operator's to install: where it is missing, the program above stands for it.
describe.skipIf(!isInstalled)('yt-dlp itself', () => {
  const ask = async (path: string, allowed: readonly string[]) =>
    take(await findYtDlp(real, clientFor(allowed)), `${base}${path}`, 'fr');

  it('finds the captions of a page through the guard', { timeout: 60_000 }, async () => {
    expect(await ask('/captioned', [new URL(base).host])).toMatchObject({
      kind: 'captions',
      language: 'fr',
      said: expect.stringContaining('said in /fr.vtt'),
    });
  });

  it('finds its sound where it has no captions', { timeout: 60_000 }, async () => {
    const found = await ask('/plain', [new URL(base).host]);
    expect(found?.kind).toBe('sound');
    expect(found?.said.length).toBe(20_000);
  });

  it('reaches nothing that the guard refuses', { timeout: 60_000 }, async () => {
    await expect(ask('/captioned', [])).rejects.toMatchObject({ definition: { code: 'ai.program_failed' } });
  });
});
