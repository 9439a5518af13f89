import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageContext, PublicPage } from './page.ts';
import { webPages } from './web-pages.ts';

let folder = '';
let pages: PublicPage[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir web '));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<script nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'main-a1b2.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'main-a1b2.js.br'), 'brotli');
  pages = webPages(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function get(path: string, headers: { accept?: string; acceptEncoding?: string } = {}) {
  const request = { path, accept: headers.accept ?? '*/*', acceptEncoding: headers.acceptEncoding ?? '' };
  const page = pages.find((one) => one.path === path) ?? pages.find((one) => one.path === '/*');
  // A page looks at these fields alone.
  return page?.respond({ request, nonce: 'n0nce' } as PageContext);
}

describe('the built application', () => {
  it('answers its page with the nonce of this reply, to anybody at / and to browsers at every other path', async () => {
    expect((await get('/'))?.body).toBe('<script nonce="n0nce"></script>');
    expect((await get('/inbox/42', { accept: 'text/html,*/*' }))?.contentType).toContain('text/html');
    expect(await get('/inbox/42')).toBeNull();
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
