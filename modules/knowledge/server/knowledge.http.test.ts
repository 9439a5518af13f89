import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { articlesPath, belgium, dayMs, knowledgeCalls } from './knowledge-calls.fixture.ts';

let app: TestApp;
let shop: Registered;
let other: Registered;

beforeAll(async () => {
  app = await testApp();
  shop = await registerOrganisation(app);
  other = await registerOrganisation(app, 'en');
});
afterAll(() => app.stop());

const { as, call, get, create, search } = knowledgeCalls(() => ({ app, shop }));

describe('an article', () => {
  it('is published as its first version unless it says otherwise', async () => {
    const article = await create();
    expect(article).toMatchObject({ ...belgium, status: 'published', version: 1, archivedAt: null });
    expect((await get(`${articlesPath}/${article.id}`)).body).toEqual(article);
    expect((await create({ status: 'draft' })).status).toBe('draft');
  });

  it.each([
    ['CRLF and trailing spaces', '  Ligne un.  \r\nLigne deux.\r\n\r\n'],
    ['decomposed accents', 'De\u0301cide\u0301 a\u0300 No\u00ebl.'],
    ['emoji and joiners', '👩‍👩‍👧 🎁 \u200b\ufeff fin'],
    ['tabs, controls and marks', '\t- a\u0001b \\ " \uE000 &amp; <b>x</b>'],
    ['other scripts', 'نعم، نوصل إلى بلجيكا. 配送します。'],
  ])('gives its body back byte for byte: %s', async (_, body) => {
    const { id } = await create({ body });
    expect((await get(`${articlesPath}/${id}`)).body.body).toBe(body);
    expect((await call('PATCH', `${articlesPath}/${id}`, { body: `${body} ` })).body.body).toBe(`${body} `);
    expect((await get(`${articlesPath}/${id}/versions/1`)).body.body).toBe(body);
  });

  it.each([
    ['no title', { title: ' ' }],
    ['a title of 201 characters', { title: 'x'.repeat(201) }],
    ['a blank body', { body: ' \n' }],
    ['a body of 100,001 bytes', { body: `${'é'.repeat(50_000)}x` }],
    ['half a character', { body: 'x\ud83c' }],
    ['a zero byte', { body: 'x\u0000' }],
    ['a language that is no code', { language: 'French' }],
    ['an unknown field', { slug: 'x' }],
  ])('is refused with %s', async (_, given) => {
    const reply = await call('POST', articlesPath, { ...belgium, ...given });
    expect([reply.status, reply.body.code]).toEqual([400, 'kernel.validation_failed']);
  });

  it('may have 100,000 bytes', async () => {
    expect((await create({ body: 'é'.repeat(50_000) })).body).toHaveLength(50_000);
  });

  it('needs a signed-in member who may write, and its own organisation', async () => {
    const { id } = await create();
    expect((await app.call('GET', `${articlesPath}/${id}`)).status).toBe(401);
    const stranger = as(other);
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { title: 'x' }],
      ['DELETE', '', undefined],
      ['POST', '/restore', undefined],
      ['GET', '/versions', undefined],
      ['GET', '/versions/1', undefined],
      ['POST', '/versions/1/restore', undefined],
    ] as const) {
      expect((await stranger(method, `${articlesPath}/${id}${path}`, body)).status, `${method} ${path}`).toBe(
        404,
      );
    }
    const viewer = await registerOrganisation(app);
    await app.database.query(`update memberships set role = 'viewer' where user_id = $1`, [viewer.userId]);
    const read = await as(viewer)('GET', articlesPath);
    const write = await as(viewer)('POST', articlesPath, belgium);
    expect([read.status, write.status]).toEqual([200, 403]);
  });
});

describe('a change', () => {
  it('adds a version, and what changes nothing adds none', async () => {
    const { id } = await create();
    const path = `${articlesPath}/${id}`;
    expect((await call('PATCH', path, { title: 'Belgique', version: 1 })).body).toMatchObject({
      title: 'Belgique',
      body: belgium.body,
      version: 2,
    });
    expect((await call('PATCH', path, { title: 'Belgique' })).body.version).toBe(2);
  });

  it('of a version that is no longer the current one is a conflict', async () => {
    const { id } = await create();
    const path = `${articlesPath}/${id}`;
    await call('PATCH', path, { body: 'Deux.' });
    const late = await call('PATCH', path, { body: 'Trois.', version: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'knowledge.version_conflict']);
    expect((await get(path)).body.body).toBe('Deux.');
  });

  it('that comes twice at the same time with the same version happens once', async () => {
    const { id } = await create();
    const both = ['Un.', 'Deux.'].map((body) => call('PATCH', `${articlesPath}/${id}`, { body, version: 1 }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('can be taken back: versions are listed newest first, by whom, and restored as a new one', async () => {
    const { id } = await create();
    const path = `${articlesPath}/${id}`;
    await call('PATCH', path, { title: 'Deux', body: 'Deux.', language: 'en' });
    await call('PATCH', path, { status: 'draft' });
    const restored = (await call('POST', `${path}/versions/1/restore`)).body;
    expect(restored).toMatchObject({ ...belgium, status: 'draft', version: 4 });
    const first = (await get(`${path}/versions?limit=3`)).body;
    expect(first.items).toMatchObject([
      { version: 4, restoredFrom: 1, author: { id: shop.userId, name: 'Odile Martin' } },
      { version: 3, status: 'draft', title: 'Deux' },
      { version: 2, status: 'published' },
    ]);
    const rest = (await get(`${path}/versions?cursor=${first.nextCursor}`)).body;
    expect([rest.items.length, rest.items[0].version, rest.nextCursor]).toEqual([1, 1, null]);
    expect((await get(`${path}/versions/9`)).body.code).toBe('knowledge.version_not_found');
    expect((await call('POST', `${path}/versions/9/restore`)).status).toBe(404);
    expect((await get(`${path}/versions?cursor=nonsense`)).status).toBe(400);
  });
});

describe('an archived article', () => {
  it('is nowhere but among the archived, and comes back within 30 days', async () => {
    const { id, title } = await create({ title: 'Emballage cadeau', body: 'Un emballage kraftique.' });
    expect((await call('DELETE', `${articlesPath}/${id}`)).status).toBe(204);
    expect((await call('DELETE', `${articlesPath}/${id}`)).status).toBe(404);
    expect((await get(`${articlesPath}/${id}`)).status).toBe(404);
    expect((await search('kraftique')).items).toEqual([]);
    expect((await get(`${articlesPath}?search=kraftique`)).body.items).toEqual([]);
    const archived = (await get(`${articlesPath}?status=archived`)).body.items;
    expect(archived).toMatchObject([{ id, title, archivedAt: expect.any(String) }]);
    const back = await call('POST', `${articlesPath}/${id}/restore`);
    expect([back.status, back.body.version, back.body.archivedAt]).toEqual([200, 1, null]);
    expect((await search('kraftique')).items[0].articleId).toBe(id);
    expect((await call('POST', `${articlesPath}/${id}/restore`)).status).toBe(404);
  });

  it('is gone for good after 30 days, with its versions', async () => {
    const { id } = await create();
    await call('DELETE', `${articlesPath}/${id}`);
    app.clock.advance(31 * dayMs);
    shop = { ...shop, token: await tokenOf(shop) };
    other = { ...other, token: await tokenOf(other) };
    expect((await call('POST', `${articlesPath}/${id}/restore`)).status).toBe(404);
    const purge = app.installation.registry.modules
      .flatMap((module) => module.schedules ?? [])
      .find(({ name }) => name === 'knowledge.purge_archived_articles');
    await purge?.run(app.installation.services);
    const left = await app.database.query('select 1 from article_versions where article_id = $1', [id]);
    expect(left).toEqual([]);
  });
});

const tokenOf = async ({ email, password }: Registered): Promise<string> =>
  (await app.call('POST', '/api/v1/auth/login', { body: { email, password } })).body.accessToken;

describe('members who look on', () => {
  it('are told what is published, changed and archived', async () => {
    const who = await registerOrganisation(app);
    const { id } = await create({ status: 'draft' }, who);
    const path = `${articlesPath}/${id}`;
    await as(who)('PATCH', path, { status: 'published' });
    await as(who)('PATCH', path, { title: 'Autre' });
    await as(who)('DELETE', path);
    await as(who)('POST', `${path}/restore`);
    const told = await eventually(async () => {
      const rows = await app.database.query<{
        type: string;
        permission: string;
        data: { articleId: string };
      }>(
        `select type, permission, data from live_events where org_id = $1 and type like 'knowledge.%' order by n`,
        [who.organisationId],
      );
      expect(rows).toHaveLength(5);
      return rows;
    });
    expect(told.map(({ type }) => type.replace('knowledge.article_', ''))).toEqual([
      'changed',
      'published',
      'changed',
      'archived',
      'published',
    ]);
    expect(
      told.every(({ permission, data }) => permission === 'knowledge.read' && data.articleId === id),
    ).toBe(true);
  });
});

describe('the list', () => {
  it('goes newest first, page by page, with excerpts, filtered by language, status and words', async () => {
    const who = await registerOrganisation(app);
    const ids: string[] = [];
    for (const [title, language, status] of [
      ['Délais d’expédition', 'fr', 'published'],
      ['Opening hours', 'en', 'published'],
      ['Gravure sur bois', 'fr', 'draft'],
    ]) {
      app.clock.advance(1_000);
      ids.push((await create({ title, language, status, body: '## Titre\n\n**Un** [lien](x).' }, who)).id);
    }
    const list = async (query: string) => (await as(who)('GET', `${articlesPath}?${query}`)).body;
    const idsOf = async (query: string) => (await list(query)).items.map(({ id }: { id: string }) => id);
    const first = await list('limit=2');
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]]);
    expect(first.items[0].excerpt).toBe('Titre Un lien.');
    expect(await idsOf(`limit=2&cursor=${first.nextCursor}`)).toEqual([ids[0]]);
    expect(await idsOf('language=en')).toEqual([ids[1]]);
    expect(await idsOf('status=draft')).toEqual([ids[2]]);
    expect(await idsOf('search=EXPEDITION')).toEqual([ids[0]]);
    expect(await idsOf('search=exped')).toEqual([ids[0]]);
    expect(await idsOf('search=openning')).toEqual([ids[1]]);
    expect(await idsOf(`search=${encodeURIComponent("!&|:* '")}`)).toEqual([]);
  });
});
