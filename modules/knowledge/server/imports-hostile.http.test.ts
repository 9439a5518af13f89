import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, registerOrganisation, type TestApp, testApp } from '#testkit';
import { importCalls } from './import-calls.fixture.ts';
import { startSite, type TestSite } from './site.fixture.ts';

let app: TestApp;
let site: TestSite;
/** An address that nobody may ask for. */
let inner: TestSite;

beforeAll(async () => {
  [site, inner] = await Promise.all([startSite(), startSite()]);
  app = await testApp({ environment: { OUTBOUND_ALLOW: site.host } });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([site.stop(), inner.stop()]);
});

const { as, importUrl } = importCalls(() => app);

describe('an address of a stranger', () => {
  it('inside our own network is never asked for: not directly, not by a redirect', async () => {
    const who = await registerOrganisation(app);
    const direct = await importUrl(who, { url: `${inner.url}/`, scope: 'page' });
    expect(direct).toMatchObject({ status: 'failed' });
    site.pages = {
      '/out': (_, response) => void response.writeHead(302, { location: `${inner.url}/secret` }).end(),
      '/meta': (_, response) =>
        void response.writeHead(301, { location: 'http://169.254.169.254/latest/' }).end(),
      '/file': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    };
    for (const page of ['/out', '/meta', '/file']) {
      const done = await importUrl(who, { url: `${site.url}${page}` });
      expect([page, done.status, done.proposals.open]).toEqual([page, 'failed', 0]);
    }
    const named = await importUrl(who, { url: 'http://localhost:1/', scope: 'page' });
    expect(named.status).toBe('failed');
    expect(inner.asked).toEqual([]);
  }, 60_000);

  it('that answers without end, with a bomb or with nothing is given up', async () => {
    const who = await registerOrganisation(app);
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x41));
    site.pages = {
      '/bomb': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
      '/loop': (_, response) => void response.writeHead(302, { location: '/loop' }).end(),
      '/video': (_, response) => void response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
    };
    for (const [page, problem] of [
      ['/bomb', 'too_large'],
      ['/loop', 'redirected'],
      ['/video', 'not_a_page'],
      ['/missing', 'not_found'],
    ]) {
      const done = await importUrl(who, { url: `${site.url}${page}` });
      expect([page, done.status, done.problem]).toEqual([page, 'failed', problem]);
    }
  }, 60_000);

  it('with sitemaps that name others without end is read to a bound', async () => {
    const who = await registerOrganisation(app);
    let maps = 0;
    const endless: TestSite['pages'] = new Proxy({} as TestSite['pages'], {
      get(_target, name) {
        if (name === '/robots.txt') return undefined;
        if (!String(name).endsWith('.xml')) return undefined;
        maps += 1;
        return `<sitemapindex><sitemap><loc>${site.url}/map-${maps}.xml</loc></sitemap></sitemapindex>`;
      },
    });
    site.pages = endless;
    const started = (await as(who)('POST', '/imports', { url: `${site.url}/` })).body;
    const cancelled = await eventually(async () => {
      expect(maps).toBeGreaterThan(1);
      return as(who)('POST', `/imports/${started.id}/cancel`);
    }, 20_000);
    expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled']);
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    const asked = maps;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(maps).toBe(asked);
    const again = await as(who)('POST', `/imports/${started.id}/cancel`);
    expect([again.status, again.body.code]).toEqual([409, 'knowledge.import_state']);
  }, 60_000);
});
