import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import {
  answerCorpus,
  articleTexts,
  demoArticleId,
  noteUnanswered,
  searchPassages,
} from '#modules/knowledge';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { demoArticlesEn } from './demo/articles-en.ts';
import { demoArticlesFr } from './demo/articles-fr.ts';

const articlesPath = '/api/v1/knowledge/articles';
let app: TestApp;
let shop: Registered;

beforeAll(async () => {
  app = await testApp({ demo: true });
  shop = await registerOrganisation(app);
});
afterAll(() => app.stop());

const inside = <T>(act: (scope: Scope) => Promise<T>, orgId = shop.organisationId): Promise<T> =>
  app.installation.services.scopes.withOrg(jobPrincipal(orgId, 'test'), act);
const corpus = (question?: string) => inside((scope) => answerCorpus(scope, question));
const call = (method: Parameters<TestApp['call']>[0], path: string, body?: unknown) =>
  app.call(method, path, { token: shop.token, body });
const create = async (given: object = {}): Promise<string> =>
  (await call('POST', articlesPath, { title: 'Titre', body: 'Un corps.', language: 'fr', ...given })).body.id;

describe('the corpus', () => {
  it('is empty at first, under a key of its own', async () => {
    const { key, load } = await corpus();
    expect([key, await load()]).toEqual([`${shop.organisationId}:0`, []]);
  });

  it('has another key after each change of what is published, and the same after any other', async () => {
    const keys = [(await corpus()).key];
    const expectMoved = async (moved: boolean) => {
      const { key } = await corpus();
      expect(keys.includes(key)).toBe(!moved);
      keys.push(key);
    };
    const id = await create();
    await expectMoved(true);
    await call('PATCH', `${articlesPath}/${id}`, { title: 'Autre titre' });
    await expectMoved(true);
    await call('PATCH', `${articlesPath}/${id}`, { title: 'Autre titre' });
    await expectMoved(false);
    const draft = await create({ status: 'draft' });
    await call('PATCH', `${articlesPath}/${draft}`, { body: 'Autre corps.' });
    await call('DELETE', `${articlesPath}/${draft}`);
    await expectMoved(false);
    for (const status of ['draft', 'published']) {
      await call('PATCH', `${articlesPath}/${id}`, { status });
      await expectMoved(true);
    }
    await call('DELETE', `${articlesPath}/${id}`);
    await expectMoved(true);
    await call('POST', `${articlesPath}/${id}/restore`);
    await expectMoved(true);
    await call('POST', `${articlesPath}/${id}/versions/1/restore`);
    await expectMoved(true);
  });

  it('moves with the change or not at all', async () => {
    const { key } = await corpus();
    const failed = inside(async (scope) => {
      const { storeArticle } = await import('./use-cases/store-article.ts');
      await storeArticle(scope, crypto.randomUUID(), undefined, {
        title: 'Perdu',
        body: 'Perdu.',
        language: 'fr',
        status: 'published',
      });
      throw new Error('too late');
    });
    await expect(failed).rejects.toThrow('too late');
    expect((await corpus()).key).toBe(key);
    expect((await inside((scope) => searchPassages(scope, { q: 'perdu' }))).items).toEqual([]);
  });

  it('loads what is published, outside any scope, with the bodies as they are', async () => {
    const body = 'Un.\r\n  De\u0301ux 🎁  ';
    const id = await create({ body });
    await create({ status: 'draft', title: 'Brouillon' });
    const { load } = await corpus();
    const articles = await load();
    expect(articles.find((one) => one.id === id)).toEqual({
      id,
      version: 1,
      title: 'Titre',
      body,
      language: 'fr',
    });
    expect(articles.some(({ title }) => title === 'Brouillon')).toBe(false);
  });

  it('knows how many passages it has, whatever happened', async () => {
    const rows = await app.database.query(
      `select c.org_id from corpus_versions c
       where c.passages <> (select count(*) from passages p where p.org_id = c.org_id)
         or c.passages <> (select sum(a.passage_count) from articles a where a.org_id = c.org_id)`,
    );
    expect(rows).toEqual([]);
  });

  it('is chosen by the question where it is too large for an engine, and stays one organisation’s', async () => {
    const big = await registerOrganisation(app);
    const sections = Array.from({ length: 700 }, (_, at) => `## Partie ${at}\n\nLe produit numéro ${at}.`);
    const add = (title: string, text: string) =>
      app.call('POST', articlesPath, {
        token: big.token,
        body: { title, body: text, language: 'fr' },
      });
    for (const title of ['Catalogue A', 'Catalogue B', 'Catalogue C'])
      await add(title, sections.join('\n\n'));
    const { id } = (await add('Garantie', 'Nos horloges sont garanties cinq ans.')).body;
    const asked = await inside(
      (scope) => answerCorpus(scope, 'Une garantie pour les horloges ?'),
      big.organisationId,
    );
    expect((await asked.load()).map((one) => one.id)).toEqual([id]);
    const other = await inside((scope) => answerCorpus(scope, 'Le produit ?'), big.organisationId);
    expect(other.key).not.toBe(asked.key);
    const latest = await inside((scope) => answerCorpus(scope), big.organisationId);
    expect((await latest.load()).length).toBe(3);
  });
});

describe('another organisation', () => {
  it('sees no article, body, passage or question', async () => {
    const id = await create({ body: 'Un secretissime.' });
    await inside((scope) =>
      noteUnanswered(scope, { text: 'Secret ?', language: 'fr', conversationId: null }),
    );
    const stranger = await registerOrganisation(app);
    const seen = await inside(async (scope) => {
      const texts = await articleTexts(scope, [id]);
      const { items } = await searchPassages(scope, { q: 'secretissime' });
      const { key, load } = await answerCorpus(scope);
      return { texts: texts.size, items, key, load };
    }, stranger.organisationId);
    expect(seen).toMatchObject({ texts: 0, items: [], key: `${stranger.organisationId}:0` });
    expect(await seen.load()).toEqual([]);
    const reply = await app.call('GET', '/api/v1/knowledge/questions', { token: stranger.token });
    expect(reply.body.items).toEqual([]);
  });
});

describe('texts for other modules', () => {
  it('are the current ones; archived and unknown articles are absent', async () => {
    const kept = await create({ body: 'Un.' });
    const archived = await create();
    await call('PATCH', `${articlesPath}/${kept}`, { body: 'Deux. ' });
    await call('DELETE', `${articlesPath}/${archived}`);
    const texts = await inside((scope) => articleTexts(scope, [kept, archived, crypto.randomUUID()]));
    expect([...texts].map(([id, { body }]) => [id, body])).toEqual([[kept, 'Deux. ']]);
  });
});

describe('a question that found no answer', () => {
  const note = (text: string, language: string | null = 'fr', conversationId: string | null = null) =>
    inside((scope) => noteUnanswered(scope, { text, language, conversationId }));
  const list = async (search: string) =>
    (await call('GET', `/api/v1/knowledge/questions?search=${search}`)).body.items;

  it('is one question whatever its case, accents and punctuation, asked several times', async () => {
    const conversationId = crypto.randomUUID();
    await note('Gravez-vous les théières ?');
    await note('  GRAVEZ VOUS LES THEIERES');
    await note('gravez-vous les théières…', 'fr', conversationId);
    await note('Gravez-vous les théières ?', null);
    await note('Gravez-vous les théières ?', null);
    const found = await list('theiere');
    expect(found.map((one: { timesAsked: number }) => one.timesAsked).sort()).toEqual([2, 3]);
    expect(found.find((one: { language: string | null }) => one.language === 'fr')).toMatchObject({
      text: 'Gravez-vous les théières ?',
      conversationId,
    });
  });

  it('is open again when it was answered and found no answer again, and stays dismissed', async () => {
    await note('Une question ouverte ?');
    const [{ id }] = await list('ouverte');
    for (const [status, then] of [
      ['answered', 'open'],
      ['dismissed', 'dismissed'],
    ]) {
      await call('PATCH', `/api/v1/knowledge/questions/${id}`, { status });
      await note('Une question ouverte ?');
      expect((await list('ouverte'))[0].status).toBe(then);
    }
  });

  it('is counted once for each of many who ask at the same time, however long it is', async () => {
    const text = `simultanément ${'très '.repeat(2_000)}`;
    await Promise.all(Array.from({ length: 8 }, () => note(text)));
    expect((await list('simultanement'))[0].timesAsked).toBe(8);
  });

  it('needs a word', async () => {
    const before = (await call('GET', '/api/v1/knowledge/questions')).body.items.length;
    await note('?!');
    expect((await call('GET', '/api/v1/knowledge/questions')).body.items.length).toBe(before);
  });
});

describe('the demonstration', () => {
  const demo = [...demoArticlesFr, ...demoArticlesEn];
  const demoOrgId = async () =>
    (
      await app.database.query<{ org_id: string }>(
        'select org_id from articles group by 1 order by count(*) desc',
      )
    )[0]?.org_id ?? '';

  it('has every article with its body byte for byte, found by key, and is not made twice', async () => {
    const orgId = await demoOrgId();
    const seed = app.installation.registry.modules.find(({ name }) => name === 'knowledge')?.seedDemo;
    await seed?.(app.installation.services);
    const stored = await inside(async (scope) => {
      const ids = await Promise.all(demo.map(({ key }) => demoArticleId(scope, key)));
      const texts = await articleTexts(scope, ids);
      return ids.map((id) => texts.get(id)?.body);
    }, orgId);
    expect(stored).toEqual(demo.map(({ body }) => body));
    const rows = await app.database.query('select 1 from articles where org_id = $1', [orgId]);
    expect(rows).toHaveLength(demo.length);
  });

  it('is in no other organisation', async () => {
    const key = demo[0]?.key ?? '';
    await expect(inside((scope) => demoArticleId(scope, key))).rejects.toThrow('article_not_found');
  });

  it.each([
    ['livrer en belgique', 'fr', 'delivery-belgium-luxembourg-fr'],
    ['horaire douverture dimanche', 'fr', 'opening-hours-fr'],
    ['opening hours on sundays', 'en', 'opening-hours-find-us-en'],
  ])('finds "%s"', async (q, language, key) => {
    const orgId = await demoOrgId();
    const [first, id] = await inside(async (scope) => {
      const { items } = await searchPassages(scope, { q, language });
      return [items[0], await demoArticleId(scope, key)] as const;
    }, orgId);
    expect(first?.articleId).toBe(id);
  });
});
