import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageContext, PublicPage } from './page.ts';
import { webPages } from './web-pages.ts';

const page = (locale: string, words: readonly string[]) =>
  `<html lang="${locale}"><script type="module" nonce="n0nce"></script>${words.map((one) => `<link rel="preload" hreflang="${one}" href="/${one}.json">`).join('')}<div id="root"></div>`;

let folder = '';
let pages: PublicPage[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir web '));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page('en', ['en', 'fr']).replace('n0nce', '__CSP_NONCE__'));
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'main-a1b2.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'main-a1b2.js.br'), 'brotli');
  const outline = { path: '/sign-in', html: (say: (key: string) => string) => `<h1>${say('a.title')}</h1>` };
  pages = webPages(folder, [outline]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function get(
  path: string,
  headers: { accept?: string; acceptEncoding?: string; locale?: string } = {},
) {
  const { accept = '*/*', acceptEncoding = '', locale = 'en' } = headers;
  const request = { path, accept, acceptEncoding, locale };
  const found = pages.find((one) => one.path === path) ?? pages.find((one) => one.path === '/*');
  // A page looks at these fields alone.
  const services = { i18n: { t: (_locale: string, key: string) => `${key} & Co` } };
  return found?.respond({ request, nonce: 'n0nce', services } as unknown as PageContext);
}

describe('the built application', () => {
  it('answers its page with the nonce of this reply, to anybody at / and to browsers at every other path', async () => {
    expect((await get('/'))?.body).toBe(page('en', ['en']));
    expect((await get('/inbox/42', { accept: 'text/html,*/*' }))?.contentType).toContain('text/html');
    expect(await get('/inbox/42')).toBeNull();
  });

  it('says its language, and loads in advance the words of that one alone', async () => {
    const reply = await get('/inbox', { accept: 'text/html', locale: 'fr' });
    expect(reply?.body).toBe(page('fr', ['fr']));
    expect(reply?.headers).toMatchObject({ vary: 'accept-language' });
  });

  it('draws in advance the page that has an outline, its words as text', async () => {
    const reply = await get('/sign-in', { accept: 'text/html' });
    expect(reply?.body).toContain('<div id="root"><h1>a.title &amp; Co</h1></div>');
    expect(reply?.body).toContain('<script type="module" fetchpriority="low"');
  });

  it('leaves unknown paths of the API, and lost files, unknown', async () => {
    for (const path of ['/api/v1/nothing', '/assets/gone-1.js', '/metrics/x'])
      expect(await get(path, { accept: 'text/html' })).toBeNull();
  });

  it('sends hashed files for good, compressed where the browser takes it', async () => {
    const plain = await get('/assets/main-a1b2.js');
    expect(plain?.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    const small = await get('/assets/main-a1b2.js', { acceptEncoding: 'gzip, br' });
    expect(String(small?.body)).toBe('brotli');
    expect(small?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect((await get('/favicon.svg'))?.headers).toMatchObject({ 'cache-control': 'public, max-age=3600' });
  });

  it('gives nothing that is not in the folder’s list', async () => {
    for (const path of [
      '/../package.json',
      '/assets/../index.html',
      '/index.html',
      '/assets/main-a1b2.js.br',
    ])
      expect(await get(path)).toBeNull();
  });

  it('has no pages before the first build', () => {
    expect(webPages(join(folder, 'nowhere'))).toEqual([]);
  });
});
