import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import { importCalls } from './import-calls.fixture.ts';
import { lockedPdf, pdfOf } from './reading/documents.fixture.ts';
import { helpPage, type Served, startSite, type TestSite } from './site.fixture.ts';

const dayMs = 24 * 60 * 60 * 1_000;
let app: TestApp;
let site: TestSite;

beforeAll(async () => {
  site = await startSite();
  app = await testApp({ environment: { OUTBOUND_ALLOW: site.host } });
});
afterAll(async () => {
  await app.stop();
  await site.stop();
});

const { as, settled, proposalsOf, importFile, importUrl } = importCalls(() => app);

describe('a file', () => {
  it('is proposed as an article in its language, and is answered from once it is accepted', async () => {
    const who = await registerOrganisation(app, 'en');
    const done = await importFile(
      who,
      'retours.md',
      '# Retours\n\nVous pouvez nous retourner un article dans les quatorze jours qui suivent la livraison.\n',
    );
    expect(done).toMatchObject({
      status: 'review',
      proposals: { open: 1 },
      source: { kind: 'file', name: 'retours.md' },
    });
    const [proposal] = await proposalsOf(who, done.id);
    expect(proposal).toMatchObject({ kind: 'new', title: 'Retours', language: 'fr', place: 'retours.md' });
    expect((await as(who)('GET', '/articles')).body.items).toEqual([]);
    const edited = await as(who)('PATCH', `/proposals/${proposal.id}`, { title: 'Retourner un article' });
    expect(edited.body.title).toBe('Retourner un article');
    const accepted = await as(who)('POST', `/imports/${done.id}/accept`, { proposalIds: [proposal.id] });
    expect(accepted.body).toMatchObject({ articleIds: [expect.any(String)], import: { status: 'done' } });
    const [articleId] = accepted.body.articleIds;
    const article = (await as(who)('GET', `/articles/${articleId}`)).body;
    expect(article).toMatchObject({
      title: 'Retourner un article',
      status: 'published',
      importedFrom: 'retours.md',
    });
    expect((await as(who)('GET', '/search?q=retourner')).body.items[0].articleId).toBe(articleId);
    const again = await as(who)('POST', `/imports/${done.id}/accept`, { proposalIds: [proposal.id] });
    expect([again.status, again.body.code]).toEqual([409, 'knowledge.proposal_settled']);
  });

  it('of a long document becomes an article a heading, and what is known already is marked', async () => {
    const who = await registerOrganisation(app);
    await as(who)('POST', '/articles', { title: 'Garantie', body: 'Déjà écrit.', language: 'fr' });
    const text = (words: string) => `${words} `.repeat(90);
    const done = await importFile(
      who,
      'guide.md',
      `# Guide\n\n## Garantie\n\n${text('Toutes nos montres sont garanties deux ans.')}\n\n## Livraison\n\n${text('Nous livrons partout.')}`,
    );
    expect(done.proposals).toMatchObject({ open: 2, duplicates: 1 });
    const accepted = (await as(who)('POST', `/imports/${done.id}/accept`, {})).body;
    expect(accepted.articleIds).toHaveLength(1);
    expect(accepted.import).toMatchObject({ status: 'review', proposals: { open: 1, accepted: 1 } });
    const [left] = await proposalsOf(who, done.id, '&status=open');
    expect(left.duplicateOf.title).toBe('Garantie');
    await as(who)('PATCH', `/proposals/${left.id}`, { status: 'dismissed' });
    expect((await as(who)('GET', `/imports/${done.id}`)).body.status).toBe('done');
  });

  it('that cannot be read says why: pictures for pages, a password, nothing in it', async () => {
    const who = await registerOrganisation(app);
    for (const [name, bytes, problem] of [
      ['scan.pdf', pdfOf([[]]), 'scanned'],
      ['locked.pdf', lockedPdf(), 'encrypted'],
      ['empty.txt', '\n \n', 'empty'],
    ] as const) {
      expect(await importFile(who, name, bytes)).toMatchObject({ status: 'failed', problem });
    }
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const file = await app.call('POST', '/api/v1/files', {
      token: who.token,
      upload: { name: 'x.png', bytes: picture },
    });
    const refused = await as(who)('POST', '/imports', { fileId: file.body.id });
    expect([refused.status, refused.body.code]).toEqual([415, 'files.kind_refused']);
    expect((await as(who)('POST', '/imports', {})).status).toBe(400);
    expect((await as(who)('POST', '/imports', { url: 'javascript:alert(1)' })).status).toBe(400);
    expect(
      (await as(who)('POST', '/imports', { url: 'https://a.example/', fileId: file.body.id })).status,
    ).toBe(400);
  });

  it('of another organisation is not found', async () => {
    const [who, other] = [await registerOrganisation(app), await registerOrganisation(app)];
    const file = await app.call('POST', '/api/v1/files', {
      token: who.token,
      upload: { name: 'x.md', bytes: '# X\n\ny' },
    });
    const reply = await as(other)('POST', '/imports', { fileId: file.body.id });
    expect([reply.status, reply.body.code]).toEqual([404, 'files.not_found']);
  });
});

describe('a help centre', () => {
  it('is read by its sitemap, politely, within its path and its rules', async () => {
    const who = await registerOrganisation(app);
    const from = site.asked.length;
    const map = (paths: string[]) =>
      `<urlset>${paths.map((one) => `<url><loc>${site.url}${one}</loc></url>`).join('')}</urlset>`;
    site.pages = {
      '/robots.txt': `User-agent: *\nDisallow: /\n\nUser-agent: comptoir\nDisallow: /aide/prive\nSitemap: ${site.url}/maps.xml`,
      '/maps.xml': `<sitemapindex><sitemap><loc>${site.url}/a.xml</loc></sitemap><sitemap><loc>${site.url}/maps.xml</loc></sitemap></sitemapindex>`,
      '/a.xml': map(['/aide/livraison', '/aide/prive', '/aide/secret', '/blog/x', '/aide/doublon']),
      '/aide/': helpPage('Aide', 'Bienvenue dans notre centre d’aide, où tout est expliqué.'),
      '/aide/livraison': helpPage('Livraison', 'Nous livrons en Belgique en trois jours ouvrés.'),
      '/aide/secret': helpPage(
        'Secret',
        'Personne ne doit lire ceci.',
        '<meta name="robots" content="noindex">',
      ),
      '/aide/doublon': helpPage(
        'Copie',
        'Nous livrons en Belgique.',
        '<link rel="canonical" href="/aide/livraison">',
      ),
    };
    const done = await importUrl(who, { url: `${site.url}/aide/` });
    expect(done).toMatchObject({ status: 'review', problem: null, source: { kind: 'site' } });
    const places = (await proposalsOf(who, done.id)).map(({ place }: { place: string }) =>
      place.replace(site.url, ''),
    );
    expect(places.sort()).toEqual(['/aide/', '/aide/livraison']);
    const pages = (await as(who)('GET', `/imports/${done.id}/pages?status=skipped`)).body.items;
    expect(
      Object.fromEntries(
        pages.map((one: { place: string; reason: string }) => [one.place.replace(site.url, ''), one.reason]),
      ),
    ).toEqual({
      '/aide/prive': 'robots_disallow',
      '/aide/secret': 'noindex',
      '/aide/doublon': 'canonical',
    });
    const asked = site.asked.slice(from);
    expect(asked[0]).toMatchObject({ path: '/robots.txt', agent: expect.stringMatching(/^Comptoir\//) });
    expect(asked.map((one) => one.path)).not.toContain('/aide/prive');
    expect(asked.map((one) => one.path)).not.toContain('/blog/x');
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    // Seen from the site, a slow machine may bring one request late and the next one in time.
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeGreaterThan(950);
    expect(Math.min(...gaps)).toBeGreaterThan(600);
  }, 60_000);

  it('read again proposes what changed and what is gone, and overwrites nothing that a member wrote', async () => {
    const who = await registerOrganisation(app);
    const etag = '"v1"';
    const stable: Served = (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html', etag })
        .end(helpPage('Stable', 'Cette page ne change jamais.'));
    site.pages = {
      '/aide/':
        '<main><p>Sommaire de toute notre aide en ligne.</p><a href="a">A</a> <a href="b">B</a> <a href="c">C</a></main>',
      '/aide/a': helpPage('A', 'La livraison coûte cinq euros.'),
      '/aide/b': helpPage('B', 'Le retour coûte trois euros.'),
      '/aide/c': (request, response) =>
        request.headers['if-none-match'] === etag
          ? void response.writeHead(304).end()
          : stable(request, response),
    };
    const first = await importUrl(who, { url: `${site.url}/aide/`, schedule: 'daily' });
    expect(first.pages).toMatchObject({ found: 4, read: 4 });
    await as(who)('POST', `/imports/${first.id}/accept`, {});
    const articles = (await as(who)('GET', '/articles')).body.items;
    expect(articles).toHaveLength(4);
    const b = articles.find((one: { title: string }) => one.title === 'B');
    await as(who)('PATCH', `/articles/${b.id}`, { body: 'Le retour est offert aux membres.' });
    site.pages['/aide/a'] = helpPage('A', 'La livraison coûte six euros.');
    site.pages['/aide/b'] = helpPage('B', 'Le retour coûte quatre euros.');
    const due = app.installation.registry.modules
      .flatMap((module) => module.schedules ?? [])
      .find(({ name }) => name === 'knowledge.read_due_sources');
    app.clock.advance(dayMs + 60_000);
    const login = await app.call('POST', '/api/v1/auth/login', {
      body: { email: who.email, password: who.password },
    });
    const later = { ...who, token: login.body.accessToken };
    await due?.run(app.installation.services);
    const [second] = (await as(later)('GET', '/imports')).body.items;
    expect(second.id).not.toBe(first.id);
    const done = await settled(later, second.id);
    expect(done.pages).toMatchObject({ unchanged: 2, read: 2 });
    const proposals = await proposalsOf(later, second.id);
    expect(
      proposals.map((one: { title: string; kind: string; handEdited: boolean }) => [
        one.title,
        one.kind,
        one.handEdited,
      ]),
    ).toEqual([
      ['A', 'change', false],
      ['B', 'change', true],
    ]);
    expect(proposals[1].before.body).toBe('Le retour est offert aux membres.');
    expect((await as(later)('GET', `/articles/${b.id}`)).body.body).toContain('offert aux membres');

    delete site.pages['/aide/b'];
    await as(later)('PATCH', `/sources/${done.source.id}`, { onChange: 'publish' });
    site.pages['/aide/a'] = helpPage('A', 'La livraison coûte sept euros.');
    const third = await settled(later, (await as(later)('POST', `/sources/${done.source.id}/read`)).body.id);
    const open = await proposalsOf(later, third.id, '&status=open');
    expect(open.map((one: { title: string; kind: string }) => [one.title, one.kind])).toEqual([
      ['B', 'gone'],
    ]);
    const a = (
      await as(later)('GET', `/articles/${articles.find((one: { title: string }) => one.title === 'A').id}`)
    ).body;
    expect([a.body, a.version]).toEqual(['La livraison coûte sept euros.', 2]);
    await as(later)('POST', `/imports/${third.id}/accept`, { proposalIds: [open[0].id] });
    expect((await as(later)('GET', `/articles/${b.id}`)).status).toBe(404);
  }, 90_000);
});

describe('an import whose worker was killed', () => {
  it('goes on with the page that was being read, and proposes nothing twice', async () => {
    const who = await registerOrganisation(app);
    site.pages = {
      '/aide/': `<main><p>Sommaire de toute notre aide en ligne.</p><a href="a">A</a></main>`,
      '/aide/a': helpPage('A', 'La livraison coûte cinq euros.'),
    };
    const done = await importUrl(who, { url: `${site.url}/aide/` });
    expect(done.proposals.open).toBe(2);
    // As a kill -9 leaves it: one page begun and written by half, and a lease that nobody renews.
    await app.database.query(
      `update knowledge_imports set status = 'running', finished_at = null, lease_owner = gen_random_uuid(),
         lease_until = now() - interval '1 minute', woken_at = now() - interval '1 minute' where id = $1`,
      [done.id],
    );
    await app.database.query(
      `update import_pages set status = 'waiting', attempts = 1, digest = null where import_id = $1 and place like '%/a'`,
      [done.id],
    );
    const sweep = app.installation.registry.modules
      .flatMap((module) => module.schedules ?? [])
      .find(({ name }) => name === 'knowledge.sweep_imports');
    await sweep?.run(app.installation.services);
    const again = await settled(who, done.id);
    expect(again).toMatchObject({ status: 'review', pages: { read: 2, waiting: 0 }, proposals: { open: 2 } });
  }, 60_000);
});
