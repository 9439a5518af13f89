import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import { helpSlugs } from './help/contents.ts';

let app: TestApp;
let closed: TestApp;
beforeAll(async () => {
  app = await testApp({ demo: true });
  closed = await testApp({
    environment: { REGISTRATION: 'off', SITE_NAME: 'Accueil & Cie', RATE_LIMITS: 'on' },
  });
});
afterAll(async () => {
  await app?.stop();
  await closed?.stop();
});

const get = (path: string, language = 'fr-BE,fr;q=0.9', on: TestApp = app) =>
  on.call('GET', path, { headers: { 'accept-language': language } });

describe('the public site', () => {
  it('speaks the reader’s language, or the one that was chosen, which its links keep', async () => {
    expect((await get('/')).text).toContain('<html lang="fr">');
    expect((await get('/', 'de')).text).toContain('<html lang="en">');
    const chosen = await get('/pricing?lang=en');
    expect(chosen.text).toContain('<html lang="en">');
    expect(chosen.text).toContain('href="/help?lang=en"');
    expect(chosen.headers).toMatchObject({ 'content-language': 'en', vary: 'accept-language, cookie' });
  });

  it.each(['/', '/pricing', '/help', '/help/widget', '/help?q=WordPress'])(
    'needs no script at %s, and its policy allows none',
    async (path) => {
      const { status, headers, text } = await get(path);
      expect(status).toBe(200);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("script-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(text).not.toMatch(/<script| style="| on\w+="/);
    },
  );

  it('takes its name from one setting, as text', async () => {
    const { text } = await get('/', 'fr', closed);
    expect(text).toContain('<span>Accueil &amp; Cie</span>');
    expect(text).not.toContain('Comptoir');
  });

  it('offers an account only where anybody may create one, and the demo only where there is one', async () => {
    const open = (await get('/')).text;
    const shut = (await get('/', 'fr', closed)).text;
    expect([open.includes('href="/register"'), open.includes('href="/demo"')]).toEqual([true, true]);
    expect([shut.includes('href="/register"'), shut.includes('href="/demo"')]).toEqual([false, false]);
  });

  it('leaves / to the desk once somebody has signed in, until they sign out', async () => {
    const { email, password } = await registerOrganisation(app);
    const login = await app.call('POST', '/api/v1/auth/login', {
      body: { email, password },
    });
    const cookies = Object.fromEntries(login.cookies.map(({ name, value }) => [name, value]));
    expect(login.cookies.find(({ name }) => name === 'comptoir_here')).toMatchObject({
      value: '1',
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
    });
    // No web application is built into the test: what stands here is that the landing page gives way.
    expect((await app.call('GET', '/', { cookies })).status).toBe(404);
    expect((await app.call('GET', '/?lang=fr', { cookies })).status).toBe(200);
    const out = await app.call('POST', '/api/v1/auth/logout', { cookies });
    expect(out.cookies.find(({ name }) => name === 'comptoir_here')).toMatchObject({ maxAge: 0 });
  });

  it('is listed for search engines in both languages', async () => {
    const { text, headers } = await get('/sitemap.xml');
    expect(headers['content-type']).toContain('application/xml');
    for (const slug of helpSlugs) {
      expect(text).toMatch(new RegExp(`<loc>http[^<]+/help/${slug}\\?lang=en</loc>`));
      expect(text).toMatch(new RegExp(`<loc>http[^<]+/help/${slug}\\?lang=fr</loc>`));
    }
    expect((await get('/robots.txt')).text).toMatch(/Sitemap: http.+\/sitemap\.xml/);
    const page = (await get('/help/widget')).text;
    expect(page).toMatch(/rel="alternate" hreflang="en" href="http[^"]+\/help\/widget\?lang=en"/);
    expect(page).toMatch(/rel="canonical" href="http[^"]+\/help\/widget"/);
  });

  it('gives its pictures, and nothing else of its folder', async () => {
    const picture = await get('/site/inbox-fr-dark-720.webp');
    expect(picture.headers['content-type']).toBe('image/webp');
    expect((await get('/site/..%2Fmodule.ts')).status).toBe(404);
    expect((await get('/help/..%2F..%2Fpackage')).status).toBe(404);
  });
});

describe('a question to the help', () => {
  it('is answered with the sentence of an article, word for word, and the way to it', async () => {
    const { text } = await get('/help?q=What+is+SECRET_KEY+for%3F', 'en');
    expect(text).toContain('The help says');
    expect(text).toContain('<code>SECRET_KEY</code> opens what is stored sealed.');
    expect(text).toContain('href="/help/backup"');
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  it('that no article answers brings the nearest articles, and says so', async () => {
    const { text } = await get('/help?q=wordpress');
    expect(text).toContain('Aucun article ne répond exactement');
    expect(text).toContain('href="/help/widget"');
  });

  it('is shown as text', async () => {
    const { text } = await get(`/help?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    expect(text).not.toContain('<img src=x');
    expect(text).toContain('&quot;&gt;&lt;img');
  });

  it('is answered thirty times a minute for one address', async () => {
    const ask = () => get('/help?q=cookies', 'fr', closed);
    for (let nth = 1; nth <= 30; nth++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.text).toContain('Attendez une minute');
  });
});
